// Whatever bytes a file holds, reading ends with values or with findings that say where.

#include "support/bad_bytes.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "cop/base/utf8.hpp"
#include "support/findings.hpp"
#include "support/full_project.hpp"
#include "support/project_from_text.hpp"

namespace {

using cop::test::TextFile;

std::string text_of(const std::vector<TextFile>& files, const std::string& name) {
  const auto found = std::find_if(files.begin(), files.end(),
                                  [&](const TextFile& file) { return file.name == name; });
  return found == files.end() ? "" : found->text;
}

bool is_of_whole_file(const cop::Diagnostic& d) {
  return d.rule == "file-empty" || d.rule == "file-zeroed" ||
         d.message.starts_with("this file is saved as UTF-");
}

/// Only a file without any text has nothing to point at.
bool says_where(const cop::Diagnostic& d, const std::string& name) {
  const bool on_a_line = d.where.line > 0 && d.where.column > 0;
  return d.where.file == cop::FileName(name) && (on_a_line || is_of_whole_file(d)) &&
         !d.message.empty() && !d.help.empty();
}

/// Reads the full project with these bytes in place of one file.
void check_reading(std::vector<TextFile> files, const std::string& name, const std::string& bytes) {
  CAPTURE(cop::shown(bytes, 120));
  for (TextFile& file : files) {
    if (file.name == name) file.text = bytes;
  }
  const cop::LoadedProject loaded = cop::test::read_from_text(files);
  const bool unread = !loaded.project.unread.empty();
  const bool found_something = !loaded.diagnostics.empty();
  CHECK((found_something || !unread));
  for (const cop::Diagnostic& d : loaded.diagnostics) {
    if (!says_where(d, name)) FAIL_CHECK(cop::test::full_text({d}));
  }
}

void check_all_readings(const std::string& name) {
  const auto files = cop::test::full_project();
  const auto all = cop::test::bad_byte_strings(text_of(files, name));
  CHECK(all.size() > 300);
  for (const std::string& bytes : all) check_reading(files, name, bytes);
}

}  // namespace

TEST_CASE("a log of any bytes is read or reported with its line") {
  check_all_readings("cycles/2026-02-12-full.yaml");
}

TEST_CASE("a file of measures of any bytes is read or reported with its line") {
  check_all_readings("measures.yaml");
}

TEST_CASE("a cop.yaml of any bytes is read or reported with its line") {
  check_all_readings("cop.yaml");
}
