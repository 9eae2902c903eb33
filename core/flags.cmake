# Flags of every target of ours. Floating point must give the same bits on every machine: no fused multiply-add.
add_library(tact_flags INTERFACE)
target_compile_options(tact_flags INTERFACE -ffp-contract=off -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees overlaps in std::string that are none (GCC bug 105651).
  target_compile_options(tact_flags INTERFACE -Wno-restrict)
endif()
if(TACT_SANITIZE)
  target_compile_options(tact_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                                              -fno-omit-frame-pointer)
  target_link_options(tact_flags INTERFACE -fsanitize=address,undefined)
endif()
# Coverage for the fuzzers, in what they reach.
add_library(tact_fuzzed INTERFACE)
if(TACT_FUZZ)
  target_compile_options(tact_fuzzed INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The one header of the system that the engine needs, alone in a folder: a cross-compiler must not see the others.
find_path(TACT_NLOHMANN nlohmann/json.hpp PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH REQUIRED)
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/include)
file(CREATE_LINK ${TACT_NLOHMANN}/nlohmann ${CMAKE_BINARY_DIR}/include/nlohmann SYMBOLIC)
add_library(tact_json INTERFACE)
target_include_directories(tact_json SYSTEM INTERFACE ${CMAKE_BINARY_DIR}/include)
