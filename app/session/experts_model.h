// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/article_document.h"
#include "session/item_roles.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace tidemark::session {

/// Who is quoted: speakers in the order of their first quotation, under each their quotations in text order.
/// Speakers answer SpeakerRole, SpeakerRoleRole, SourceTypeRole, QuotationCountRole and SpanRole (their first
/// quotation); quotations answer the roles of items and of quotations. DateRole is the date the
/// sentence that attributes it gives, if it gives one.
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
    struct Speaker;
    using Quotations = std::vector<domain::ItemId>;
    struct Group {
        QString name;
        Quotations quotations;
    };

    std::vector<Group> currentGroups() const;
    QModelIndex speakerIndex(const Speaker& speaker) const;
    const Speaker* speakerOf(const QModelIndex& quotation) const;
    QVariant speakerData(const Speaker& speaker, int role) const;
    QVariant quotationData(domain::ItemId id, int role) const;
    void follow();
    bool syncSpeakers(const std::vector<Group>& groups);
    bool syncQuotations(Speaker& speaker, const Quotations& wanted);
    void insertSpeaker(int row, const Group& group);
    void removeSpeaker(int row);
    void rebuild();

    QPointer<ArticleDocument> m_document;
    std::vector<std::unique_ptr<Speaker>> m_speakers;
};

} // namespace tidemark::session
