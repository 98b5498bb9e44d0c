# How every target of this project is compiled; nothing of it reaches those who link the library.

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
check_cxx_compiler_flag(-fcf-protection COP_HAS_CF_PROTECTION)
check_cxx_compiler_flag(-fstack-clash-protection COP_HAS_STACK_CLASH_PROTECTION)
check_linker_flag(CXX "-static-libstdc++;-static-libgcc" COP_HAS_ARCHIVES_OF_CXX)

function(cop_settings target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(MSVC)
    target_compile_options(${target} PRIVATE /utf-8 $<$<BOOL:${COP_DEVELOPER}>:/W4>)
    return()
  endif()

  # The same sources give the same program in any folder; debuggers still find the sources.
  set(debug $<CONFIG:Debug>)
  target_compile_options(${target} PRIVATE
    $<${debug}:-fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=>
    $<$<NOT:${debug}>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}/=>
    $<$<NOT:${debug}>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=.>)

  if(COP_DEVELOPER)
    target_compile_options(${target} PRIVATE
      -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wformat=2 $<$<BOOL:${COP_WERROR}>:-Werror>)
  endif()

  # Optimising, GCC 12 warns of library code that is right (GCC bugs 105329 and 105562), and more so
  # where that code comes from precompiled headers.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    foreach(mistaken restrict maybe-uninitialized stringop-overflow stringop-overread)
      target_compile_options(${target} PRIVATE $<$<NOT:$<CONFIG:Debug>>:-Wno-${mistaken}>)
    endforeach()
  endif()

  if(COP_SANITIZE)
    set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")  # what the fuzz targets in tests/fuzz are led by
      list(APPEND sanitizers -fsanitize=fuzzer-no-link)
    endif()
    target_compile_options(${target} PRIVATE ${sanitizers} -fno-omit-frame-pointer)
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    target_link_options(${target} PRIVATE ${sanitizers})
    return()
  endif()

  set(release $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
  target_compile_options(${target} PRIVATE
    $<${release}:-U_FORTIFY_SOURCE> $<${release}:-fstack-protector-strong>)
  target_compile_definitions(${target} PRIVATE
    $<${release}:_FORTIFY_SOURCE=3> $<${release}:_GLIBCXX_ASSERTIONS>)
  if(COP_HAS_STACK_CLASH_PROTECTION)
    target_compile_options(${target} PRIVATE $<${release}:-fstack-clash-protection>)
  endif()
  if(COP_HAS_CF_PROTECTION)
    target_compile_options(${target} PRIVATE $<${release}:-fcf-protection>)
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${target} PRIVATE
      "LINKER:-z,relro,-z,now,-z,noexecstack,--as-needed")
  endif()
endfunction()

# Looking up the symbols of the library of C++ takes most of the time that a program needs to start,
# and its relocations, where they are not packed, half a megabyte.
function(cop_quick_start target)
  if(COP_SANITIZE OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
  endif()
  if(COP_STATIC)
    set_property(TARGET ${target} PROPERTY POSITION_INDEPENDENT_CODE)  # it would add -pie
    target_compile_options(${target} PRIVATE -fPIE)
    target_link_options(${target} PRIVATE -static-pie LINKER:--gc-sections)
  elseif(COP_LINK_ARCHIVES AND COP_HAS_ARCHIVES_OF_CXX)
    target_link_options(${target} PRIVATE -static-libstdc++ -static-libgcc LINKER:--gc-sections)
  endif()
  check_linker_flag(CXX LINKER:-z,pack-relative-relocs COP_PACKS_RELOCATIONS)
  if(COP_PACKS_RELOCATIONS)
    target_link_options(${target} PRIVATE LINKER:-z,pack-relative-relocs)
  endif()
endfunction()

# Not for everyday work: a file would compile without the headers that it forgot to include.
function(cop_precompile target)
  if(COP_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE
      <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
      <utility> <variant> <vector> <fmt/format.h> ${PROJECT_SOURCE_DIR}/lib/cop/model/project.hpp)
  endif()
endfunction()
