#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// A day of the calendar. It always exists: 30 February cannot be made.
class Date {
 public:
  /// 1970-01-01.
  Date() = default;
  /// The day that is so many days after 1970-01-01.
  explicit Date(int number) : number_(number) {}

  /// Reads `YYYY-MM-DD` with a calendar check, years 1000 to 9999; nothing for any other text.
  static std::optional<Date> parse(std::string_view iso);

  /// The first or last day of a month (1 to 12).
  static Date first_of_month(int year, unsigned month);
  static Date last_of_month(int year, unsigned month);

  /// `YYYY-MM-DD`.
  [[nodiscard]] std::string iso() const;
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  /// Days since 1970-01-01.
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] Date plus_days(int days) const { return Date(number_ + days); }
  /// Days from `earlier` to this day.
  [[nodiscard]] int days_since(Date earlier) const { return number() - earlier.number(); }

  friend bool operator==(const Date&, const Date&) = default;
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  int number_ = 0;
};

/// Reads an unsigned number of exactly as many digits as the text has characters.
std::optional<int> parse_digits(std::string_view digits);

}  // namespace cop
