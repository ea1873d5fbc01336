// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "session/article_import.h"
#include "timeline/timeline_panel.h"

#include <QFile>
#include <QTest>

using namespace tidemark;
using namespace Qt::StringLiterals;

namespace {

const QString sample
    = u"港口協議落地\n\n"
      "海岸日報記者 林舟\n\n"
      "今年3月,海港公司正式推出智慧碼頭系統。項目總監何川表示,這套系統能縮短船舶等候時間。\n\n"
      "交通部於2021年6月發佈《沿海港口建設指導意見》,要求各港口統一數據接口。\n\n"
      "截至2022年末,海港公司的註冊用戶達到300萬。\n\n"
      "2023年9月,海港公司宣佈收購內河航運平臺。"_s;

} // namespace

WindowFixture::WindowFixture()
{
    QFile file(path(u"harbour.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary folder");
    file.write(sample.toUtf8());
    file.close();
    m_workspace
        = std::move(session::Workspace::open(path(u"library.tidemark"_s), path(u"lexicons"_s)).value());
    m_workspace->importArticle(file.fileName()).value();
    openWindow();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::openWindow()
{
    m_preferences = std::make_unique<shell::Preferences>(path(u"tidemark.ini"_s));
    m_language.use(u"en"_s);
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_preferences, m_language);
    m_window->timelinePanel().view()->setAnimated(false);
    m_window->openLastArticle();
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
    QCoreApplication::processEvents();
}

void WindowFixture::reopenWindow()
{
    m_window->close();
    m_window.reset();
    m_preferences.reset();
    openWindow();
}

domain::TextSpan WindowFixture::spanOf(const QString& words)
{
    return { document().text().indexOf(words), words.size() };
}

domain::ItemId WindowFixture::eventAt(const QString& words)
{
    const domain::TextSpan wanted = spanOf(words);
    for (const domain::ItemId id : document().itemsOfKind(domain::ItemKind::Event)) {
        for (const domain::TextSpan& passage : std::get<domain::Event>(document().item(id)->body).passages) {
            if (passage.overlaps(wanted))
                return id;
        }
    }
    return {};
}
