#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cop/base/date.hpp"

namespace cop {

/// The stretch of time that a figure speaks of: a day, a month (`2026-02`), an ISO week
/// (`2026-W07`), a quarter (`2026-Q1`), a span from one day to another, or, in a project written up
/// afterwards, only words ("two years after"). A period in words has no dates and is never charted.
class Period {
 public:
  Period() = default;
  static Period of_day(Date day) { return {day, day, day.iso()}; }
  static Period of_span(Date from, Date to) { return {from, to, from.iso() + " to " + to.iso()}; }
  static Period in_words(std::string words) { return Period(std::move(words)); }

  /// Reads a date, month, week or quarter; nothing for any other text.
  static std::optional<Period> parse(std::string_view text);

  [[nodiscard]] bool dated() const { return dated_; }
  /// First and last day; only meaningful when `dated()`.
  [[nodiscard]] Date from() const { return from_; }
  [[nodiscard]] Date to() const { return to_; }
  /// As people write it: `2026-02`, `2026-02-01 to 2026-02-14`, or the words.
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool empty() const { return text_.empty(); }

  friend bool operator==(const Period&, const Period&) = default;

 private:
  Period(Date from, Date to, std::string text)
      : from_(from), to_(to), dated_(true), text_(std::move(text)) {}
  explicit Period(std::string words) : text_(std::move(words)) {}

  Date from_;
  Date to_;
  bool dated_ = false;
  std::string text_;
};

/// Earlier periods first, then shorter ones, then periods in words by their text.
bool comes_before(const Period& a, const Period& b);

}  // namespace cop
