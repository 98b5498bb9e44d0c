#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cop/base/date.hpp"
#include "cop/base/shared_text.hpp"

namespace cop {

/// The stretch of time that a figure speaks of: a day, a month (`2026-02`), an ISO week
/// (`2026-W07`), a quarter (`2026-Q1`), a span from one day to another, or, in a project written up
/// afterwards, only words ("two years after"). A period in words has no dates and is never charted.
class Period {
 public:
  Period() = default;
  static Period of_day(Date day) { return {day, day, {}}; }
  static Period of_span(Date from, Date to) {
    return {from, to, SharedText(from.iso() + " to " + to.iso())};
  }
  static Period in_words(std::string words) { return Period(SharedText(std::move(words))); }

  /// Reads a date, month, week or quarter; nothing for any other text.
  static std::optional<Period> parse(std::string_view text);

  [[nodiscard]] bool dated() const { return from_ <= to_; }
  /// First and last day; only meaningful when `dated()`.
  [[nodiscard]] Date from() const { return from_; }
  [[nodiscard]] Date to() const { return to_; }
  /// As people write it: `2026-02`, `2026-02-01 to 2026-02-14`, or the words.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] bool empty() const { return !dated() && words_.empty(); }

  friend bool operator==(const Period&, const Period&) = default;

 private:
  Period(Date from, Date to, SharedText words) : from_(from), to_(to), words_(std::move(words)) {}
  explicit Period(SharedText words) : words_(std::move(words)) {}

  /// A period in words ends before it begins.
  Date from_, to_ = from_.plus_days(-1);
  /// What it is called, where the days do not say so: of a span, and in words.
  SharedText words_;
};

/// Earlier periods first, then shorter ones, then periods in words by their text.
bool comes_before(const Period& a, const Period& b);

}  // namespace cop
