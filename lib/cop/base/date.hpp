#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace cop {

/// A day of the calendar. It always exists: 30 February cannot be made.
class Date {
 public:
  /// 1970-01-01.
  Date() = default;
  explicit Date(std::chrono::sys_days day) : day_(day) {}

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
  [[nodiscard]] int number() const { return static_cast<int>(day_.time_since_epoch().count()); }
  [[nodiscard]] Date plus_days(int days) const { return Date(day_ + std::chrono::days(days)); }
  /// Days from `earlier` to this day.
  [[nodiscard]] int days_since(Date earlier) const { return number() - earlier.number(); }

  friend bool operator==(const Date&, const Date&) = default;
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  std::chrono::sys_days day_{};
};

/// Reads an unsigned number of exactly as many digits as the text has characters.
std::optional<int> parse_digits(std::string_view digits);

}  // namespace cop
