// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_document.h"

namespace tidemark::reader {

using namespace Qt::StringLiterals;

ReaderDocument documentOf(const QString& text)
{
    return { text, readerBlocks(text, text::splitBlocks(text)), u"zh-Hant"_s, {} };
}

ReaderDocument longDocument(int paragraphs)
{
    QString text = u"港口夜班的長篇記錄\n\n本報記者 何青 基隆報道\n"_s;
    for (int index = 0; index < paragraphs; ++index)
        text
            += u"\n第%1段:夜班調度員在碼頭記下潮位,燈塔每隔八秒閃一次,風從東北方向吹來,貨櫃輪正緩緩靠岸,無線電裡傳來引水人的回報。\n"_s
                   .arg(index);
    return documentOf(text);
}

} // namespace tidemark::reader
