# Target tact_icu: the cached archive that build.mjs makes. The same sources, switches and data for every platform, so
# that all of them split texts alike.
include(${CMAKE_CURRENT_LIST_DIR}/switches.cmake)

set(kind native)
if(EMSCRIPTEN)
  set(kind wasm)
endif()
find_program(TACT_NODE NAMES node nodejs REQUIRED NO_CMAKE_FIND_ROOT_PATH)
execute_process(
  COMMAND ${TACT_NODE} ${CMAKE_CURRENT_LIST_DIR}/build.mjs ${kind}
  OUTPUT_VARIABLE TACT_ICU_FOLDER OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

add_library(tact_icu STATIC IMPORTED)
set_target_properties(tact_icu PROPERTIES IMPORTED_LOCATION ${TACT_ICU_FOLDER}/libtact_icu.a)
target_include_directories(tact_icu SYSTEM INTERFACE ${TACT_ICU_FOLDER}/include)
target_compile_definitions(tact_icu INTERFACE ${TACT_ICU_DEFINITIONS})
