# Warnings and language restrictions shared by every Tidemark target.
option(TIDEMARK_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)

add_library(tidemark_compiler_options INTERFACE)
target_compile_options(tidemark_compiler_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2)
target_compile_definitions(tidemark_compiler_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS TIDEMARK_VERSION="${PROJECT_VERSION}")
if(TIDEMARK_SANITIZE)
    target_compile_options(tidemark_compiler_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tidemark_compiler_options INTERFACE -fsanitize=address,undefined)
endif()
