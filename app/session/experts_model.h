// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace tidemark::session {

/// Who is quoted: speakers in the order of their first quotation, under each their quotations in text order.
/// Speakers answer SpeakerRole, SpeakerRoleRole, SourceTypeRole, QuotationCountRole and SpanRole (their first
/// quotation); quotations answer the roles of items and of quotations. DateRole is the date the quotation's
/// own sentence gives, if it gives one.
class ExpertsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit ExpertsModel(QObject* parent = nullptr);
    ~ExpertsModel() override;

    void setDocument(ArticleDocument* document);
    ArticleDocument* document() const { return m_document; }
    int speakerCount() const { return rowCount(); }
    QModelIndex indexOf(domain::ItemId quotation) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Speaker {
        QString name;
        QString role;
        domain::SourceType sourceType = domain::SourceType::Person;
        std::vector<domain::ItemId> quotations;

        friend bool operator==(const Speaker&, const Speaker&) = default;
    };

    std::vector<Speaker> currentSpeakers() const;
    QVariant speakerData(const Speaker& speaker, int role) const;
    QVariant quotationData(const domain::Item& item, int role) const;
    void applyChanges();
    void rebuild();

    QPointer<ArticleDocument> m_document;
    std::vector<Speaker> m_speakers;
};

} // namespace tidemark::session
