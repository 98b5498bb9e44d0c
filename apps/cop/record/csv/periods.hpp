#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cop/base/period.hpp"
#include "cop/io/csv.hpp"

namespace cop::app {

/// How a sheet writes its days where the year comes last: 25/03/2026 or 03/25/2026.
enum class DateOrder { day_first, month_first };

/// Reads the period of a cell: what the format knows, and what can mean only one period, such as
/// `2026/02/12`, `Q1 2026`, `Feb 2026`, `Feb-26`, `02/2026`, `2026`, `2026-02-01 to 2026-02-14`, or
/// a day with its time. A day whose year comes last is read in this order. Month names may be
/// English or German.
std::optional<Period> read_sheet_period(std::string_view text, DateOrder order);

/// Whether the text is a period in one order at least.
bool is_sheet_period(std::string_view text);

/// Which order the days of a sheet have: certain when one of them can be read in one order only and
/// none excludes that order.
struct OrderEvidence {
  /// The first cell of each kind: a day only in one order, or another day in each.
  const CsvCell* only_day_first = nullptr;
  const CsvCell* only_month_first = nullptr;
  const CsvCell* two_ways = nullptr;

  void look_at(const CsvCell& cell);
  /// The order, where it is certain or does not matter.
  [[nodiscard]] std::optional<DateOrder> certain() const;
  /// The cell that shows best why the order must be asked for.
  [[nodiscard]] const CsvCell& doubtful() const {
    return two_ways == nullptr ? *only_month_first : *two_ways;
  }
};

/// `"02/03/2026" (line 3) is 2026-03-02 day first and 2026-02-03 month first`.
std::string both_orders(const CsvCell& cell);

}  // namespace cop::app
