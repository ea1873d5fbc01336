# tidemark_test(NAME SOURCES ... LINK ...): one QTest executable, run without a display.
function(tidemark_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINK;LABELS")
    add_executable(tst_${name} ${ARG_SOURCES})
    target_link_libraries(tst_${name} PRIVATE ${ARG_LINK} Qt6::Test tidemark_compiler_options)
    target_compile_definitions(tst_${name} PRIVATE
        TIDEMARK_SOURCE_DIR="${PROJECT_SOURCE_DIR}" TIDEMARK_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND tst_${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300 LABELS "${ARG_LABELS}")
endfunction()
