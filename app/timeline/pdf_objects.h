// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark::timeline {

/// The objects of a PDF as QPdfWriter writes it (one section, a classic cross-reference table), to be changed
/// and written again with a table that is right.
class PdfObjects {
public:
    /// Nothing when the bytes are no such PDF.
    static std::optional<PdfObjects> parse(const QByteArray& pdf);

    int count() const { return static_cast<int>(m_objects.size()); } ///< numbers 1..count()
    /// What stands between "n 0 obj" and "endobj"; empty for an unused number.
    QByteArray& object(int number) { return m_objects[static_cast<size_t>(number - 1)]; }
    int root() const { return m_root; }
    int info() const { return m_info; }
    /// Numbers the objects in the order in which the catalogue, then the information, lead to them, and drops
    /// what nothing leads to: the writer numbers fonts in another order each time it runs.
    void renumber();
    QByteArray bytes() const;

private:
    QByteArray m_header;
    std::vector<QByteArray> m_objects;
    int m_root = 0;
    int m_info = 0;
};

/// A text string of a PDF: UTF-16 with a byte order mark, in hexadecimal digits.
QByteArray pdfString(const QString& text);
/// Sets or adds an entry of the object's outermost dictionary; `key` with its slash.
void setPdfEntry(QByteArray& object, const QByteArray& key, const QByteArray& value);
/// The value of an entry up to the line's end; empty when there is none.
QByteArray pdfEntry(const QByteArray& object, const QByteArray& key);
/// The number of the object that a value such as "52 0 R" refers to; 0 when it refers to none.
int pdfReference(const QByteArray& value);
/// What a compressed stream holds; empty when the object is no such stream.
QByteArray pdfStream(const QByteArray& object);
/// A compressed stream of that content.
QByteArray toPdfStream(const QByteArray& content);

} // namespace tidemark::timeline
