#include "cop/rules/privacy/check_identifiers.hpp"

#include <algorithm>
#include <utility>

#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Line and column of bytes that come in the order of the text.
class PlaceCounter {
 public:
  explicit PlaceCounter(std::string_view text) : text_(text) {}

  Location of(const FileName& file, const Identifier& identifier) {
    advance(identifier.begin);
    const int line = line_, column = column_;
    advance(identifier.end);
    return {file, line, column, line_, column_};
  }

 private:
  void advance(std::size_t to) {
    const std::string_view passed = text_.substr(byte_, to - byte_);
    line_ += static_cast<int>(std::count(passed.begin(), passed.end(), '\n'));
    const std::size_t end = passed.rfind('\n');
    column_ = end == passed.npos ? column_ + length(byte_, to) : 1 + length(byte_ + end + 1, to);
    byte_ = to;
  }

  [[nodiscard]] int length(std::size_t begin, std::size_t end) const {
    return static_cast<int>(count_code_points(text_.substr(begin, end - begin)));
  }

  std::string_view text_;
  std::size_t byte_ = 0;
  int line_ = 1;
  int column_ = 1;
};

/// The masked value as it stands in a sentence: a line end in it is a blank there.
std::string shown_masked(std::string_view value, IdentifierKind kind) {
  std::string text;
  for (const char c : masked(value, kind)) {
    const bool blank = c == ' ' || c == '\r' || c == '\n';
    if (!blank || !text.ends_with(' ')) text += blank ? ' ' : c;
  }
  return text;
}

/// What to do about an entry of the list that allows nothing.
std::string help_for_unused(std::string_view rule) {
  std::vector<std::string_view> rules;
  for (std::size_t kind = 0; kind < identifier_kinds; ++kind) {
    rules.push_back(rule_of(static_cast<IdentifierKind>(kind)));
  }
  if (std::find(rules.begin(), rules.end(), rule) != rules.end()) {
    return "take the entry out; if allow_salt or the identifier was changed, run cop validate to "
           "see the new hash";
  }
  const std::string_view near = nearest(rule, rules);
  return near.empty() ? fmt::format("its rule must be one of: {}", fmt::join(rules, ", "))
                      : did_you_mean(near);
}

/// Members may be known by name, with the address of their practice.
bool belongs_there(const FileName& file, IdentifierKind kind) {
  return file.view() == "members.yaml" &&
         (kind == IdentifierKind::personal_name || kind == IdentifierKind::street_address);
}

}  // namespace

IdentifierCheck::IdentifierCheck(const Charter& charter, Date today)
    : packs_(packs_of(charter.jurisdiction->value)),
      allowed_(charter),
      hints_(!charter.privacy.hints || charter.privacy.hints->value),
      today_(today) {}

void IdentifierCheck::check_text(const FileName& file, std::string_view text) {
  PlaceCounter places(text);
  for (const Identifier& one : find_identifiers(text, packs_)) {
    const std::string_view value = text.substr(one.begin, one.end - one.begin);
    if (is_passed_over(file, one, value)) continue;
    add(one, value, places.of(file, one),
        fmt::format("this looks like {} ({})", noun_of(one.kind), shown_masked(value, one.kind)),
        one.level == Severity::note
            ? "if it is a patient's, take it out or write a code in its place"
            : "take it out or write a code in its place");
  }
}

/// Sync services put the name or address of a colleague into names: hints say nothing there.
void IdentifierCheck::check_name(const FileName& file) {
  const std::string_view name = file.view().substr(file.view().rfind('/') + 1);
  for (const Identifier& one : find_identifiers(name, packs_)) {
    if (one.level == Severity::note) continue;
    const std::string_view value = name.substr(one.begin, one.end - one.begin);
    if (is_passed_over(file, one, value)) continue;
    add(one, value, {file},
        fmt::format("in this name stands what looks like {} ({})", noun_of(one.kind),
                    shown_masked(value, one.kind)),
        file.view().starts_with("cycles/") ? "rename the file, and the id inside" : "rename it");
  }
}

bool IdentifierCheck::is_passed_over(const FileName& file, const Identifier& one,
                                     std::string_view value) {
  if (one.level == Severity::note && (!hints_ || belongs_there(file, one.kind))) return true;
  return allowed_.allows(rule_of(one.kind), value);
}

void IdentifierCheck::add(const Identifier& one, std::string_view value, const Location& where,
                          std::string message, std::string_view help) {
  const std::string_view rule = rule_of(one.kind);
  found_.push_back({one.level, std::string(rule), where, std::move(message)});
  found_.back().help = fmt::format("{}; {}", help, allowed_.advice(rule, value, today_));
}

void IdentifierCheck::check_allow_list() {
  if (allowed_.lacks_salt()) {
    found_.push_back({Severity::warning, "allow-without-salt", allowed_.place(),
                      "allow names identifiers, but there is no allow_salt"});
    found_.back().help =
        "add allow_salt and a word of your own to cop.yaml, empty allow, and run cop validate "
        "again: it prints the lines to put there";
  }
  for (const AllowedIdentifier* entry : allowed_.unused()) {
    found_.push_back(
        {Severity::note, "allow-unused", entry->where,
         fmt::format("no {} with this hash stands in any file", shown(entry->rule->value, 60))});
    found_.back().help = help_for_unused(entry->rule->value);
  }
}

Diagnostics IdentifierCheck::finish() {
  check_allow_list();
  return std::move(found_);
}

}  // namespace cop
