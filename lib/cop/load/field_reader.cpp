#include "cop/load/field_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cop/base/utf8.hpp"
#include "cop/load/number_slips.hpp"

namespace cop {
namespace {

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
    if (entry->value->flow && child.kind == YamlKind::null && are_digits(child.key->text)) {
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

const FieldEntry* FieldReader::written(std::string_view key) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(),
                                  [key](const FieldEntry& entry) { return entry.key() == key; });
  return found == entries_.end() ? nullptr : &*found;
}

void FieldReader::need(std::string_view key) {
  const bool written = std::any_of(entries_.begin(), entries_.end(), [key](const auto& entry) {
    return entry.key() == key && entry.value->kind != YamlKind::null;
  });
  if (!written) missing_.push_back(key);
}

void FieldReader::warn_of_hashes() const {
  for (const FieldEntry& entry : entries_) {
    const YamlNode& value = *entry.value;
    if (!value.cut_short || value.kind != YamlKind::null || !entry.used) continue;
    const bool is_needed =
        std::find(missing_.begin(), missing_.end(), entry.key()) != missing_.end();
    if (!is_needed) report_cut(entry.key(), value);
  }
}

void FieldReader::finish(KnownKeys known) {
  if (!entries_.are_all_used()) report_unused(known());
  warn_of_hashes();
  for (const std::string_view key : missing_) report_missing(key);
}

void FieldReader::finish_row() const {
  for (const std::string_view key : missing_) {
    if (written(key) != nullptr) report_missing(key);
  }
}

}  // namespace cop
