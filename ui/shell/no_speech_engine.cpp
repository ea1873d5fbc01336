// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/speech_engine.h"

namespace tidemark::shell {

std::unique_ptr<SpeechEngine> makeSpeechEngine()
{
    return nullptr;
}

} // namespace tidemark::shell
