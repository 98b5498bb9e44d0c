# cmake -D ROOT=folder -D NAMES=file -D OUTPUT=embedded.cpp -P embed.cmake
#
# Writes C++ that holds the files named in NAMES (one a line, relative to ROOT) byte for byte:
# numbers, not string literals, so no sign of a template means anything to CMake or the compiler.

file(STRINGS "${NAMES}" names ENCODING UTF-8)

set(arrays "")
set(rows "")
set(number 0)
foreach(name IN LISTS names)
  file(READ "${ROOT}/${name}" bytes HEX)
  string(LENGTH "${bytes}" size)
  math(EXPR size "${size} / 2")
  string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  string(APPEND arrays "constexpr char text_${number}[] = {\n${bytes}'\\0'};\n")
  string(APPEND rows "    EmbeddedFile{\"${name}\", {text_${number}, ${size}}},\n")
  math(EXPR number "${number} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Made from templates/ by apps/cmake/embed.cmake. NOLINTBEGIN
#include \"cop/embedded.hpp\"

#include <array>

namespace cop::app {
namespace {

${arrays}
constexpr std::array<EmbeddedFile, ${number}> files = {
${rows}};

}  // namespace

std::span<const EmbeddedFile> embedded_files() { return files; }

}  // namespace cop::app
// NOLINTEND
")
