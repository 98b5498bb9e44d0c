#include "cop/load/read_file_kinds.hpp"

#include <fmt/format.h>

#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/field_reader.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"

namespace cop {
namespace {

/// Reads a file whose keys `describe_keys` shows to the reader.
template <class T, class DescribeKeys>
bool read_keys(const FileName& file, std::string_view text, T& value, Diagnostics& to,
               DescribeKeys describe_keys) {
  if (!check_text(file, text, to)) return false;
  const auto document = read_yaml(file, text, to);
  if (!document) return false;
  const Reading reading{*document, to};
  const YamlNode& root = document->root();
  value.where = document->where(root);
  if (root.kind != YamlKind::mapping) {
    reading.report("wrong-type", value.where,
                   "this file must be a block of keys, such as \"id: …\"",
                   "compare with a file that works");
    return false;
  }
  FieldReader fields(reading, root);
  describe_keys(fields, value);
  fields.finish();
  return true;
}

template <class T>
bool read_described(const FileName& file, std::string_view text, T& value, Diagnostics& to) {
  return read_keys(file, text, value, to,
                   [](FieldReader& fields, T& read) { describe(fields, read); });
}

}  // namespace

bool read_text(const FileName& file, std::string_view text, Charter& value, Diagnostics& to) {
  if (!read_described(file, text, value, to)) return false;
  if (value.version && value.version->value > newest_version) {
    to.push_back({Severity::error,
                  "newer-format",
                  value.version->where,
                  fmt::format("this project is in format {}, which this cop does not know",
                              value.version->value),
                  {},
                  "install a newer cop"});
  }
  return true;
}

bool read_text(const FileName& file, std::string_view text, Question& value, Diagnostics& to) {
  return read_described(file, text, value, to);
}
bool read_text(const FileName& file, std::string_view text, Membership& value, Diagnostics& to) {
  return read_described(file, text, value, to);
}
bool read_text(const FileName& file, std::string_view text, Measures& value, Diagnostics& to) {
  return read_described(file, text, value, to);
}
bool read_text(const FileName& file, std::string_view text, CycleLog& value, Diagnostics& to) {
  return read_described(file, text, value, to);
}
bool read_answers_text(const FileName& file, std::string_view text, CycleLog& value,
                       Diagnostics& to) {
  return read_keys(file, text, value, to, [](FieldReader& fields, CycleLog& log) {
    fields.may("id", log.id);
    fields.may("date", log.date);
    describe_body(fields, log);
  });
}
bool read_text(const FileName& file, std::string_view text, Ballot& value, Diagnostics& to) {
  return read_described(file, text, value, to);
}

}  // namespace cop
