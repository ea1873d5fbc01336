// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timeline_accessible.h"

#include "timeline/timeline_view.h"

#include <QAccessibleWidget>

namespace tidemark::timeline_view {

namespace {

class AccessibleTimeline : public QAccessibleWidget {
public:
    explicit AccessibleTimeline(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto* view = static_cast<const TimelineView*>(object());
        return kind == QAccessible::Value || kind == QAccessible::Description ? view->selectedWords()
                                                                              : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* createInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(createInterface);
}

void announceSelection(TimelineView& view)
{
    QAccessibleEvent changed(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tidemark::timeline_view
