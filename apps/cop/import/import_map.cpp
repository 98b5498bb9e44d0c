#include "cop/import/import_map.hpp"

#include <algorithm>
#include <array>

#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/yaml.hpp"
#include "cop/record/csv/header_words.hpp"
#include "cop/record/csv/mapping.hpp"

namespace cop::app {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

class MapReader {
 public:
  MapReader(const YamlDocument& document, Diagnostics& findings)
      : document_(document), findings_(findings) {}

  ImportMap read() {
    for (const YamlNode& node : entries(document_.root(), "the map")) read_part(node);
    return std::move(map_);
  }

 private:
  void read_part(const YamlNode& node) {
    const std::string_view key = node.key->text;
    if (key == "columns") return read_fields(node, true, map_.shared.columns);
    if (key == "same_for_all") return read_fields(node, false, map_.shared.fixed);
    if (key == "figures") return read_figures(node);
    if (key == "ignore") return read_list(node, map_.ignored);
    if (key == "leave_out") return read_list(node, map_.left_out);
    if (key == "practices") return read_names(node, map_.practices);
    if (key == "measures") return read_names(node, map_.measures);
    if (key == "periods") return read_names(node, map_.periods);
    if (key == "delimiter") {
      return read_word(node, {"comma", "semicolon", "tab"}, map_.reading.delimiter);
    }
    if (key == "decimal") return read_word(node, {"point", "comma"}, map_.reading.decimal);
    if (key == "dates") return read_word(node, {"day-first", "month-first"}, map_.reading.dates);
    constexpr std::array<std::string_view, 11> keys{
        "columns",  "same_for_all", "figures",   "ignore",  "leave_out", "practices",
        "measures", "periods",      "delimiter", "decimal", "dates"};
    report("unknown-key", *node.key,
           fmt::format("a map has no \"{}\"{}", shown(key, 60), nearest_or("", key, keys)),
           "cop import --help names its parts");
  }

  void read_fields(const YamlNode& node, bool are_columns, Pairs& fields) {
    for (const YamlNode& entry : entries(node, "this")) {
      const bool is_project = are_columns && entry.key->text == "project";
      if (is_project || is_field(entry)) fields.emplace_back(entry.key->text, text_of(entry));
    }
  }

  /// In a figure of its own the numbers are columns, and what says which figure it is stands there.
  void read_figures(const YamlNode& node) {
    if (node.kind != YamlKind::sequence) return report_kind(node, "a list of figures");
    for (const YamlNode& figure : node.children()) {
      FigureSource& source = map_.figures.emplace_back();
      for (const YamlNode& entry : entries(figure, "each figure")) {
        if (!is_field(entry)) continue;
        Pairs& fields = is_number_field(entry.key->text) ? source.columns : source.fixed;
        fields.emplace_back(entry.key->text, text_of(entry));
      }
    }
  }

  bool is_field(const YamlNode& entry) {
    const std::string_view field = entry.key->text;
    if (is_sheet_field(field)) return true;
    const auto fields = sheet_fields();
    report("unknown-key", *entry.key,
           fmt::format("a figure has no \"{}\"{}", shown(field, 60),
                       nearest_or("", field, std::span<const std::string_view>(fields))),
           fmt::format("it has: {}", fmt::join(fields, ", ")));
    return false;
  }

  void read_list(const YamlNode& node, std::vector<std::string>& texts) {
    if (node.kind == YamlKind::null) return;
    if (node.kind != YamlKind::sequence) return report_kind(node, "a list of texts");
    for (const YamlNode& entry : node.children()) texts.push_back(text_of(entry));
  }

  void read_names(const YamlNode& node, std::map<std::string, std::string>& names) {
    if (node.kind == YamlKind::null) return;
    for (const YamlNode& entry : entries(node, "this")) {
      std::string code = entry.kind == YamlKind::mapping ? span_of(entry) : text_of(entry);
      names.emplace(plain_words(entry.key->text), std::move(code));
    }
  }

  /// `{from: DAY, to: DAY}` as the cells of a table write it.
  std::string span_of(const YamlNode& node) {
    const YamlNode* const from = node.find("from");
    const YamlNode* const to = node.find("to");
    if (from != nullptr && to != nullptr) return text_of(*from) + " to " + text_of(*to);
    report_kind(node, "a period, or its first and last day as {from: DAY, to: DAY}");
    return {};
  }

  void read_word(const YamlNode& node, std::initializer_list<std::string_view> words,
                 std::string& into) {
    into = text_of(node);
    if (std::find(words.begin(), words.end(), into) != words.end()) return;
    std::string all;
    for (const std::string_view word : words) all += (all.empty() ? "" : ", ") + std::string(word);
    report_kind(node, "one of " + all);
  }

  std::string text_of(const YamlNode& node) {
    if (node.kind == YamlKind::scalar && !node.text.empty()) return std::string(node.text);
    report_kind(node, "a text");
    return {};
  }

  YamlNode::Children entries(const YamlNode& node, std::string_view what) {
    if (node.kind == YamlKind::mapping) return node.children();
    report("wrong-type", node, fmt::format("{} must be keys and their values", what),
           "write each on a line of its own, such as  practice: Clinic");
    return YamlNode::Children(nullptr);
  }

  void report_kind(const YamlNode& node, const std::string& what) {
    report("wrong-type", node, fmt::format("this must be {}", what),
           "cop import --help shows a whole map");
  }

  void report(const char* rule, const YamlNode& node, std::string message, std::string help) {
    findings_.push_back(
        {Severity::error, rule, document_.where(node), std::move(message), {}, std::move(help)});
  }

  const YamlDocument& document_;
  Diagnostics& findings_;
  ImportMap map_;
};

}  // namespace

bool FigureSource::has(std::string_view field) const {
  const auto is_it = [&](const auto& pair) { return pair.first == field; };
  return std::any_of(columns.begin(), columns.end(), is_it) ||
         std::any_of(fixed.begin(), fixed.end(), is_it);
}

std::vector<std::string> ImportMap::headers() const {
  std::vector<std::string> all;
  for (const auto& column : shared.columns) all.push_back(column.second);
  for (const FigureSource& figure : figures) {
    for (const auto& column : figure.columns) all.push_back(column.second);
  }
  return all;
}

std::optional<ImportMap> read_import_map(const FileName& file, std::string_view text,
                                         Diagnostics& findings) {
  const std::size_t before = findings.size();
  const auto document = read_yaml(file, text, findings);
  if (!document) return std::nullopt;
  ImportMap map = MapReader(*document, findings).read();
  if (findings.size() != before) return std::nullopt;
  return map;
}

}  // namespace cop::app
