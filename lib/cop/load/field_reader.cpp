#include "cop/load/field_reader.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

bool is_digits(std::string_view text) { return text.find_first_not_of("0123456789") == text.npos; }

/// `x_` keys are the group's own.
bool is_free_key(std::string_view key) { return key.starts_with("x_"); }

/// Whether a key is `KEY.ITEM`.
bool is_item_of(std::string_view key, std::string_view name) {
  return name.size() > key.size() && name[key.size()] == '.' && name.starts_with(key);
}

}  // namespace

bool FieldReader::read(std::string_view key, std::vector<NamedNumber>& field) {
  for (FieldEntry& entry : entries_) {
    if (!is_item_of(key, entry.key())) continue;
    if (!entry.used) entries_.use(entry);
    if (entry.value->kind == YamlKind::null) continue;
    read_number(entry.key().substr(key.size() + 1), *entry.name, *entry.value, field);
  }
  const FieldEntry* entry = entries_.may_hold(key) ? entries_.take(key) : nullptr;
  if (entry == nullptr || entry->value->kind == YamlKind::null) return !field.empty();
  if (entry->value->kind != YamlKind::mapping) {
    report_kind(key, *entry->value,
                {"a block of names and numbers",
                 fmt::format("write a number behind each name: {}: {{first: 1, second: 0}}", key)});
    return true;
  }
  for (const YamlNode& child : entry->value->children()) {
    if (entry->value->flow && child.kind == YamlKind::null && is_digits(child.key->text)) {
      report_comma(*child.key);
      continue;
    }
    read_number(child.key->text, *child.key, child, field);
  }
  return true;
}

bool FieldReader::read(std::string_view key, RareList<NamedNumber>& field) {
  std::vector<NamedNumber> numbers;
  const bool found = read(key, numbers);
  if (!numbers.empty()) field = std::move(numbers);
  return found;
}

void FieldReader::read_number(std::string_view name, const YamlNode& name_node,
                              const YamlNode& node, std::vector<NamedNumber>& field) const {
  if (node.kind != YamlKind::scalar) {
    return report_kind(name, node, {"a number", fmt::format("write {}: 1", shown(name))});
  }
  NamedNumber entry{Located(std::string(name), reading_.document.where(name_node)),
                    Located(0.0, reading_.document.where(node))};
  if (auto misread = convert({node.text, node.quoted}, entry.number.value)) {
    return report_misread(name, node, *misread);
  }
  field.push_back(std::move(entry));
}

namespace {

struct SpanOrWords {
  Location where;
  std::optional<Located<Date>> from, to;
  Text text;
};

template <class Visitor>
void describe(Visitor& v, SpanOrWords& s) {
  v.may("from", s.from);
  v.may("to", s.to);
  v.may("text", s.text);
}

}  // namespace

void FieldReader::read_node(std::string_view key, const YamlNode& node, Located<Period>& field) {
  if (node.kind != YamlKind::mapping) return read_node<Period>(key, node, field);
  field.where = reading_.document.where(node);
  SpanOrWords span;
  const std::size_t before = reading_.diagnostics.size();
  FieldReader inner(reading_, node);
  describe(inner, span);
  inner.finish(keys_of<SpanOrWords>);
  if (span.text.given()) {
    field.value = Period::in_words(span.text->value);
  } else if (span.from && span.to && span.from->value <= span.to->value) {
    field.value = Period::of_span(span.from->value, span.to->value);
  } else {
    ++reading_.losses.values;
    if (reading_.diagnostics.size() > before) return;
    reading_.report("bad-date", field.where,
                    fmt::format("\"{}\" needs a first and a last day, the first one earlier", key),
                    "write {from: 2026-02-01, to: 2026-02-14}");
  }
}

void FieldReader::read_node(std::string_view key, const YamlNode& node, WeightsFrom& field) {
  field.where = reading_.document.where(node);
  if (node.kind == YamlKind::scalar) return read_node(key, node, field.selection);
  if (node.kind != YamlKind::mapping) {
    return report_kind(key, node,
                       {"a selection or a source",
                        "write the id of a selection in question.yaml, or {source: where they come "
                        "from}"});
  }
  FieldReader inner(reading_, node);
  inner.may("source", field.source);
  inner.finish([] { return std::vector<std::string_view>{"source"}; });
}

void FieldReader::report_missing(std::string_view key) const {
  if (key == "id") reading_.losses.entries = true;
  reading_.report("missing-key", reading_.document.where(whole_),
                  fmt::format("\"{}\" is missing here", key),
                  fmt::format("add a line that begins with \"{}: \"", key));
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

void FieldReader::report_no_list(std::string_view key, const YamlNode& node, bool of_values) const {
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

void FieldReader::report_misread(std::string_view key, const YamlNode& node,
                                 const Misread& misread) const {
  if (key == "id" || misread.rule == std::string_view("bad-id")) reading_.losses.entries = true;
  const Location where = reading_.document.where(node);
  Diagnostic& finding = reading_.report(
      misread.rule, where, fmt::format("\"{}\" {}", shown(key), misread.message), misread.help);
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
       fmt::format("\"{}\" ends here: what stands behind the blank and the # is a comment",
                   shown(key)),
       {},
       "if it belongs to the text, put all of it into double quotes; if not, put a blank behind "
       "the #"});
}

void FieldReader::report_unknown(const FieldEntry& entry,
                                 const std::vector<std::string_view>& known,
                                 std::string_view near) const {
  // A single value under a wrong key is no entry that others may name.
  if (entry.value->kind != YamlKind::scalar) reading_.losses.entries = true;
  const bool lone = entry.value->kind == YamlKind::null && entry.value->text.empty();
  if (whole_.flow && lone && near.empty()) return report_comma(*entry.name);
  std::string help = near.empty() ? "if it belongs to another block, mend its indent; for notes of "
                                    "your own begin its name with x_"
                                  : did_you_mean(near);
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
  const bool number = is_digits(key.text);
  reading_.report(number ? "bad-number" : "unknown-key", reading_.document.where(key),
                  fmt::format("\"{}\" stands alone: inside {{ }} a comma ends the value before it",
                              shown(key.text, 60)),
                  number ? "write decimals with a dot, such as 5.4, and no commas for thousands"
                         : "put a text that holds a comma into double quotes");
}

void FieldReader::need(std::string_view key) {
  const bool written = std::any_of(entries_.begin(), entries_.end(), [key](const auto& entry) {
    return entry.key() == key && entry.value->kind != YamlKind::null;
  });
  if (!written) missing_.push_back(key);
}

void FieldReader::finish(KnownKeys known) {
  if (!entries_.are_all_used()) report_unused(known());
  for (const std::string_view key : missing_) report_missing(key);
}

void FieldReader::report_unused(const std::vector<std::string_view>& known) {
  for (const FieldEntry& entry : entries_) {
    const std::string_view key = entry.key();
    const bool is_known = std::find(known.begin(), known.end(), key) != known.end();
    if (entry.used || is_known || is_free_key(key)) continue;
    const std::string_view near = nearest(key, known);
    report_unknown(entry, known, near);
    missing_.erase(std::remove(missing_.begin(), missing_.end(), near), missing_.end());
  }
}

void FieldReader::finish_row() const {
  for (const std::string_view key : missing_) {
    const bool has_column =
        std::any_of(entries_.begin(), entries_.end(),
                    [&](const FieldEntry& entry) { return entry.key() == key; });
    if (has_column) report_missing(key);
  }
}

}  // namespace cop
