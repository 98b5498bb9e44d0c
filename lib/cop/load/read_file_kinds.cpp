#include "cop/load/read_file_kinds.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "cop/io/text_check.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/field_reader.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"

namespace cop {
namespace {

/// Reads a file whose keys `describe_keys` shows to the reader.
template <class T, class DescribeKeys>
HowRead read_keys(const FileName& file, std::string_view text, T& value, Diagnostics& to,
                  YamlParser parser, DescribeKeys describe_keys, bool gives_ids = false,
                  SharedIds* ids = nullptr) {
  if (!check_text(file, text, to)) return HowRead::not_at_all;
  const std::size_t before = to.size();
  const auto document = read_yaml(file, text, to, parser);
  if (!document) return HowRead::not_at_all;
  Diagnostics warnings;
  Losses losses{0, to.size() > before};
  const Reading reading{*document, to, warnings, losses, gives_ids, ids};
  const YamlNode& root = document->root();
  value.where = document->where(root);
  if (root.kind != YamlKind::mapping) {
    reading.report("wrong-type", value.where,
                   "this file must hold keys, each with a colon and its value",
                   fmt::format("begin it with \"{}: \"", keys_of<T>().front()));
    return HowRead::not_at_all;
  }
  FieldReader fields(reading, root);
  describe_keys(fields, value);
  fields.finish(keys_of<T>);
  to.insert(to.end(), warnings.begin(), warnings.end());
  return losses.entries ? HowRead::in_part : HowRead::wholly;
}

template <class T>
HowRead read_described(const FileName& file, std::string_view text, T& value, Diagnostics& to,
                       YamlParser parser, SharedIds* ids = nullptr) {
  constexpr bool gives_ids = false;
  return read_keys(
      file, text, value, to, parser, [](FieldReader& fields, T& read) { describe(fields, read); },
      gives_ids, ids);
}

/// Of two things with one id one has lost its own.
template <class T>
bool is_an_id_lost(const std::vector<T>& things) {
  std::set<std::string_view> ids;
  return std::any_of(things.begin(), things.end(), [&](const T& thing) {
    return !thing.id.value.empty() && !ids.insert(thing.id.value.text).second;
  });
}

HowRead without_lost_ids(HowRead how, bool is_one_lost) {
  return is_one_lost ? std::min(how, HowRead::in_part) : how;
}

}  // namespace

HowRead read_text(const FileName& file, std::string_view text, Charter& value, Diagnostics& to,
                  YamlParser parser) {
  const HowRead how =
      read_keys(file, text, value, to, parser, [](FieldReader& fields, Charter& charter) {
        describe(fields, charter);
        if (!charter.is_reconstructed()) fields.need("started");
      });
  if (value.version && value.version->value > newest_version) {
    to.push_back({Severity::error,
                  "newer-format",
                  value.version->where,
                  fmt::format("this project is in format {}, which this cop does not know",
                              value.version->value),
                  {},
                  "install a newer cop"});
  }
  return how;
}

HowRead read_text(const FileName& file, std::string_view text, Question& value, Diagnostics& to,
                  YamlParser parser) {
  const HowRead how = read_described(file, text, value, to, parser);
  return without_lost_ids(how, is_an_id_lost(value.selections) || is_an_id_lost(value.drivers));
}
HowRead read_text(const FileName& file, std::string_view text, Membership& value, Diagnostics& to,
                  YamlParser parser) {
  const HowRead how = read_described(file, text, value, to, parser);
  return without_lost_ids(how, is_an_id_lost(value.practices) || is_an_id_lost(value.members));
}
HowRead read_text(const FileName& file, std::string_view text, Measures& value, Diagnostics& to,
                  YamlParser parser) {
  const HowRead how = read_described(file, text, value, to, parser);
  return without_lost_ids(how, is_an_id_lost(value.measures));
}
HowRead read_text(const FileName& file, std::string_view text, CycleLog& value, Diagnostics& to,
                  YamlParser parser, SharedIds* ids) {
  return read_described(file, text, value, to, parser, ids);
}
HowRead read_answers_text(const FileName& file, std::string_view text, CycleLog& value,
                          Diagnostics& to) {
  const auto describe_answers = [](FieldReader& fields, CycleLog& log) {
    fields.may("id", log.id);
    fields.may("date", log.date);
    describe_body(fields, log);
  };
  constexpr bool gives_ids = true;
  return read_keys(file, text, value, to, YamlParser::quick_first, describe_answers, gives_ids);
}
HowRead read_text(const FileName& file, std::string_view text, Ballot& value, Diagnostics& to,
                  YamlParser parser) {
  return read_described(file, text, value, to, parser);
}

}  // namespace cop
