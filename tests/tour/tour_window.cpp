// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_window.h"

#include "session/article_import.h"
#include "session/own_words.h"
#include "shell/own_words_controller.h"
#include "shell/own_words_dialog.h"
#include "timeline/timeline_panel.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

namespace tidemark::tour {

using namespace Qt::StringLiterals;

TourWindow::TourWindow(const QString& language, shell::ThemeChoice theme, const QSize& size)
{
    m_workspace = std::move(
        session::Workspace::open(m_folder.filePath(u"library.tidemark"_s), m_folder.filePath(u"lexicons"_s))
            .value());
    m_workspace->importShippedArticle().value();
    m_preferences = std::make_unique<shell::Preferences>(m_folder.filePath(u"tidemark.ini"_s));
    m_language.use(language);
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_preferences, m_language);
    m_window->timelinePanel().view()->setAnimated(false);
    m_window->useTheme(theme);
    m_window->resize(size);
    m_window->openLastArticle();
    writeNote();
    m_window->show();
    m_window->activateWindow();
    settle();
}

TourWindow::~TourWindow() = default;

void TourWindow::writeNote()
{
    session::ArticleDocument& document = *m_window->document();
    const qsizetype start = document.text().indexOf(u"增量"_s);
    const session::AnnotationContent content { domain::HighlightColour::Green,
        domain::HighlightStyle::Highlight, u"存量 **vs.** 增量"_s, { u"平臺"_s } };
    document.addAnnotation({ start, 2 }, content).value();
}

void TourWindow::settle()
{
    QTest::qWait(250);
}

QImage TourWindow::grabDialog(shell::ActionId action)
{
    QImage picture;
    QTimer::singleShot(800, m_window.get(), [&picture] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            picture = dialog->grab().toImage();
            dialog->reject();
        }
    });
    m_window->actions()[action]->trigger();
    QTest::qWait(picture.isNull() ? 1000 : 0);
    return picture;
}

QImage TourWindow::grabOwnWords()
{
    session::OwnWords& words = m_workspace->ownWords();
    words.save(u"surnames"_s, u"# 湖畔書院的人物\n潮\tsingle\n海潮|湖潮\tcompound\n-\t張\n"_s);
    words.save(u"units"_s, u"簽\tcounts\t簽\n"_s);
    settle();
    m_window->actions()[shell::ActionId::OwnWords]->trigger();
    settle();
    shell::OwnWordsDialog* dialog = m_window->ownWords().dialog();
    const QImage picture = dialog->grab().toImage();
    dialog->close();
    settle();
    return picture;
}

} // namespace tidemark::tour
