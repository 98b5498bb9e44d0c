// What a FieldReader says about what it cannot read, or what may surprise.

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/strange_character.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/field_reader.hpp"
#include "cop/load/number_slips.hpp"

namespace cop {

void FieldReader::report_missing(std::string_view key) const {
  if (key == "id") reading_.losses.entries = true;
  if (const FieldEntry* entry = written(key)) return report_empty(*entry);
  reading_.report("missing-key", reading_.document.where(whole_),
                  fmt::format("\"{}\" is missing here", key),
                  fmt::format("add a line that begins with \"{}: \"", key));
}

void FieldReader::report_empty(const FieldEntry& entry) const {
  const bool is_cell = entry.value->key == nullptr;
  reading_.report("missing-key", reading_.document.where(is_cell ? *entry.value : *entry.name),
                  is_cell ? fmt::format("the cell of \"{}\" is empty", entry.key())
                          : fmt::format("nothing stands behind \"{}:\"", entry.key()),
                  is_cell ? "write its value there"
                  : entry.value->cut_short
                      ? "put the text into double quotes: a # behind a blank begins a comment"
                      : "write its value behind the colon");
}

Expected FieldReader::one_value(std::string_view key) {
  return {"one value",
          fmt::format("write one value on the line of \"{}:\"; a text that holds a colon or begins "
                      "with a bracket belongs in double quotes",
                      shown(key))};
}

Expected FieldReader::block_of(const std::vector<std::string_view>& keys) {
  return {"a block of keys",
          fmt::format("write its keys on lines of their own below it, two blanks further in, such "
                      "as \"{}: …\"; there are: {}",
                      keys.front(), fmt::join(keys, ", "))};
}

void FieldReader::report_kind(std::string_view key, const YamlNode& node,
                              const Expected& expected) const {
  const std::string_view found = node.kind == YamlKind::sequence  ? "a list"
                                 : node.kind == YamlKind::mapping ? "a block of keys"
                                 : node.kind == YamlKind::scalar  ? "one value"
                                                                  : "nothing";
  reading_.losses.entries = true;
  ++reading_.losses.values;
  const bool empty = node.kind == YamlKind::null;
  reading_.report(
      "wrong-type", reading_.document.where(node),
      fmt::format("\"{}\" must be {}, but this is {}", shown(key), expected.kind, found),
      empty ? "write what belongs behind the dash or comma, or delete it" : expected.help);
}

namespace {

/// The text that begins with a dash without a blank, where a list was meant: `-gp01` or `-id:
/// gp01`.
const YamlNode* text_with_dash(const YamlNode& node) {
  const bool has_keys = node.kind == YamlKind::mapping && node.first_child != nullptr;
  const YamlNode& text = has_keys ? *node.first_child->key : node;
  const bool has_dash = text.kind == YamlKind::scalar && !text.quoted &&
                        text.text.starts_with('-') && !is_plain_number(text.text);
  return has_dash ? &text : nullptr;
}

/// Advice for an item that seems to be several ids.
std::string part_them(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  if (first == text || !is_id(first)) return {};
  if (last.starts_with('-')) return "write a blank behind each dash";
  return is_id(last) ? "if these are several, put commas between them" : "";
}

}  // namespace

void FieldReader::report_no_list(std::string_view key, const YamlNode& node, bool of_values) const {
  if (const YamlNode* text = text_with_dash(node)) return report_dash(*text);
  const bool plain = of_values && node.kind == YamlKind::scalar && !node.quoted &&
                     node.line == node.end_line &&
                     node.text.find_first_of("[]{}#:&*") == node.text.npos;
  Expected list{"a list", "begin each entry on a line of its own with \"- \""};
  if (of_values) list.help = fmt::format("write {}: [one, another]", key);
  if (plain) list.help = fmt::format("write {}: [{}]", key, shown(node.text, 60));
  report_kind(key, node, list);
  if (!plain) return;
  reading_.diagnostics.back().fix.push_back(
      {reading_.document.where(node), fmt::format("[{}]", node.text)});
}

void FieldReader::report_dash(const YamlNode& text) const {
  reading_.losses.entries = true;
  ++reading_.losses.values;
  reading_.report("wrong-type", reading_.document.where(text),
                  "a blank is missing behind this dash",
                  "write one between the dash and what follows it");
}

void FieldReader::report_misread(std::string_view key, const YamlNode& node,
                                 const Misread& misread) const {
  if (key == "id" || misread.rule == std::string_view("bad-id")) reading_.losses.entries = true;
  const Location where = reading_.document.where(node);
  Diagnostic& finding = reading_.report(
      misread.rule, where, fmt::format("\"{}\" {}", shown(key), misread.message), misread.help);
  const bool is_item = node.key == nullptr && misread.rule == std::string_view("bad-id");
  const std::string advice = is_item ? part_them(node.text) : std::string();
  if (!advice.empty()) finding.help = fmt::format("{}; if it is one, {}", advice, misread.help);
  if (!misread.meant.empty()) finding.fix.push_back({where, misread.meant});
}

void FieldReader::report_trap(std::string_view key, const YamlNode& node,
                              std::string_view other) const {
  const std::string in_quotes = fmt::format("\"{}\"", node.text);
  reading_.warnings.push_back(
      {Severity::warning,
       "yaml-trap",
       reading_.document.where(node),
       fmt::format("other programs may take {} for {}, but \"{}\" is a text", node.text, other,
                   shown(key)),
       {},
       fmt::format("write it in double quotes: {}", in_quotes),
       {},
       {{reading_.document.where(node), in_quotes}}});
}

void FieldReader::report_cut(std::string_view key, const YamlNode& node) const {
  reading_.warnings.push_back(
      {Severity::warning,
       "text-cut-short",
       reading_.document.where(node),
       fmt::format("\"{}\" {}: what stands behind the blank and the # is a comment", shown(key),
                   node.kind == YamlKind::null ? "is empty" : "ends here"),
       {},
       "if it belongs to the text, put all of it into double quotes; if not, put a blank behind "
       "the #"});
}

namespace {

/// `x_` keys are the group's own.
bool is_free_key(std::string_view key) { return key.starts_with("x_"); }

/// The key with which one without a value begins that lacks only its colon, or the blank behind it:
/// `id gp02`, `role:core`; or nothing.
std::string_view begun_key(const FieldEntry& entry, const std::vector<std::string_view>& known) {
  const std::string_view key = entry.key();
  const std::size_t end = key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  if (end == key.npos || entry.value->kind != YamlKind::null) return {};
  const bool is_begun = key[end] == ' ' || key[end] == ':' || (key[end] & 0x80) != 0;
  const auto found = std::find(known.begin(), known.end(), key.substr(0, end));
  return is_begun && found != known.end() ? *found : std::string_view();
}

}  // namespace

void FieldReader::report_unused(const std::vector<std::string_view>& known) {
  for (const FieldEntry& entry : entries_) {
    const std::string_view key = entry.key();
    const bool is_known = std::find(known.begin(), known.end(), key) != known.end();
    if (entry.used || is_known || is_free_key(key)) continue;
    const std::string_view begun = begun_key(entry, known);
    const std::string_view near = begun.empty() ? nearest(key, known) : begun;
    begun.empty() ? report_unknown(entry, known, near) : report_colon(entry, begun);
    missing_.erase(std::remove(missing_.begin(), missing_.end(), near), missing_.end());
  }
}

void FieldReader::report_colon(const FieldEntry& entry, std::string_view key) const {
  reading_.losses.entries = true;
  const bool has_colon = entry.key().substr(key.size()).starts_with(':');
  reading_.report("unknown-key", reading_.document.where(*entry.name),
                  has_colon ? fmt::format("no blank stands behind the colon of \"{}\"", key)
                            : fmt::format("a colon is missing behind \"{}\"", key),
                  advice_on_strange(entry.key(), "write \"key: value\", with a colon and a blank"));
}

void FieldReader::report_unknown(const FieldEntry& entry,
                                 const std::vector<std::string_view>& known,
                                 std::string_view near) const {
  // A single value under a wrong key is no entry that others may name, unless it is its id.
  if (entry.value->kind != YamlKind::scalar || near == "id") reading_.losses.entries = true;
  const bool lone = entry.value->kind == YamlKind::null && entry.value->text.empty();
  if (whole_.flow && lone && near.empty()) return report_comma(*entry.name);
  std::string help = near.empty() ? "if it belongs to another block, mend its indent; for notes of "
                                    "your own begin its name with x_"
                                  : did_you_mean(near);
  const auto strange = find_strange_character(entry.key());
  const bool is_indent = strange && strange->is_space && strange->byte == 0;
  if (strange && near.empty()) help = "type it again";
  help = is_indent ? fmt::format("{} stands before it: type blanks in its place", strange->name)
                   : advice_on_strange(entry.key(), std::move(help));
  Diagnostic& finding = reading_.report(
      "unknown-key", reading_.document.where(*entry.name),
      fmt::format("\"{}\" is not a key that belongs here", shown(entry.key(), 60)), help);
  const bool is_free =
      std::none_of(entries_.begin(), entries_.end(),
                   [near](const FieldEntry& other) { return other.key() == near; });
  if (is_free && has_one_nearest(entry.key(), known)) {
    finding.fix.push_back({finding.where, std::string(near)});
  }
}

void FieldReader::report_comma(const YamlNode& key) const {
  const bool number = are_digits(key.text);
  reading_.report(number ? "bad-number" : "unknown-key", reading_.document.where(key),
                  fmt::format("\"{}\" stands alone: inside {{ }} a comma ends the value before it",
                              shown(key.text, 60)),
                  number ? "write decimals with a dot, such as 5.4, and no commas for thousands"
                         : "put a text that holds a comma into double quotes");
}

}  // namespace cop
