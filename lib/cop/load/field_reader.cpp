#include "cop/load/field_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

std::vector<FieldEntry> entries_of(const Reading& reading, const YamlNode& mapping) {
  std::vector<FieldEntry> entries;
  entries.reserve(mapping.size);
  for (const YamlNode& child : mapping.children()) {
    entries.push_back({child.key->text, reading.document.where(*child.key), &child});
  }
  return entries;
}

/// `x_` keys are the group's own.
bool is_free_key(std::string_view key) { return key.starts_with("x_"); }

}  // namespace

FieldReader::FieldReader(const Reading& reading, const YamlNode& mapping)
    : FieldReader(reading, reading.document.where(mapping), entries_of(reading, mapping)) {}

FieldReader::FieldReader(const Reading& reading, Location whole, std::vector<FieldEntry> entries)
    : reading_(reading), whole_(std::move(whole)), entries_(std::move(entries)) {}

FieldEntry* FieldReader::take(std::string_view key) {
  known_.push_back(key);
  for (FieldEntry& entry : entries_) {
    if (entry.key != key || entry.used) continue;
    entry.used = true;
    return &entry;
  }
  return nullptr;
}

bool FieldReader::read(std::string_view key, std::vector<NamedNumber>& field) {
  const std::string prefix = std::string(key) + ".";
  for (FieldEntry& entry : entries_) {
    if (!entry.key.starts_with(prefix)) continue;
    entry.used = true;
    if (entry.value->kind == YamlKind::null) continue;
    read_number(entry.key.substr(prefix.size()), entry.key_place, *entry.value, field);
  }
  const FieldEntry* entry = take(key);
  if (entry == nullptr || entry->value->kind == YamlKind::null) return !field.empty();
  if (entry->value->kind != YamlKind::mapping) {
    report_kind(key, *entry->value, "a block of names and numbers");
    return true;
  }
  for (const YamlNode& child : entry->value->children()) {
    read_number(child.key->text, reading_.document.where(*child.key), child, field);
  }
  return true;
}

void FieldReader::read_number(std::string_view name, Location name_place, const YamlNode& node,
                              std::vector<NamedNumber>& field) const {
  if (node.kind != YamlKind::scalar) return report_kind(name, node, "a number");
  NamedNumber entry{Located(std::string(name), std::move(name_place)),
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
  FieldReader inner(reading_, node);
  describe(inner, span);
  inner.finish();
  if (span.text.given()) {
    field.value = Period::in_words(span.text.value);
  } else if (span.from && span.to && span.from->value <= span.to->value) {
    field.value = Period::of_span(span.from->value, span.to->value);
  } else {
    reading_.report("bad-date", field.where,
                    fmt::format("\"{}\" needs a first and a last day, the first one earlier", key),
                    "write {from: 2026-02-01, to: 2026-02-14}");
  }
}

void FieldReader::read_node(std::string_view key, const YamlNode& node, WeightsFrom& field) {
  field.where = reading_.document.where(node);
  if (node.kind == YamlKind::scalar) return read_node(key, node, field.selection);
  if (node.kind != YamlKind::mapping) return report_kind(key, node, "a selection or a source");
  FieldReader inner(reading_, node);
  inner.may("source", field.source);
  inner.finish();
}

void FieldReader::report_missing(std::string_view key) const {
  reading_.report("missing-key", whole_, fmt::format("\"{}\" is missing here", key),
                  fmt::format("add a line that begins with \"{}: \"", key));
}

void FieldReader::report_kind(std::string_view key, const YamlNode& node,
                              const char* expected) const {
  const std::string_view found = node.kind == YamlKind::sequence  ? "a list"
                                 : node.kind == YamlKind::mapping ? "a block of keys"
                                 : node.kind == YamlKind::scalar  ? "one value"
                                                                  : "nothing";
  const char* help = expected == std::string_view("a list")
                         ? "begin each entry on a line of its own with \"- \""
                         : "compare with the format in the README";
  reading_.report("wrong-type", reading_.document.where(node),
                  fmt::format("\"{}\" must be {}, but this is {}", shown(key), expected, found),
                  help);
}

void FieldReader::report_misread(std::string_view key, const YamlNode& node,
                                 const Misread& misread) const {
  const Location where = reading_.document.where(node);
  Diagnostic& finding = reading_.report(
      misread.rule, where, fmt::format("\"{}\" {}", shown(key), misread.message), misread.help);
  if (!misread.meant.empty()) finding.fix.push_back({where, misread.meant});
}

void FieldReader::report_unknown(const FieldEntry& entry) const {
  const std::string_view near = nearest(entry.key, known_);
  std::string help = near.empty() ? "delete it, or begin its name with x_ to keep notes of your own"
                                  : did_you_mean(near);
  Diagnostic& finding = reading_.report(
      "unknown-key", entry.key_place,
      fmt::format("\"{}\" is not a key that belongs here", shown(entry.key, 60)), help);
  const bool is_free = std::none_of(entries_.begin(), entries_.end(),
                                    [near](const FieldEntry& other) { return other.key == near; });
  if (is_free && has_one_nearest(entry.key, known_)) {
    finding.fix.push_back({entry.key_place, std::string(near)});
  }
}

void FieldReader::finish() const {
  for (const FieldEntry& entry : entries_) {
    const bool known = std::find(known_.begin(), known_.end(), entry.key) != known_.end();
    if (!entry.used && !known && !is_free_key(entry.key)) report_unknown(entry);
  }
}

}  // namespace cop
