#include "cop/report/pip_quarter.hpp"

#include <array>

#include <fmt/core.h>

namespace cop {

std::string pip_quarter(Date day) {
  constexpr std::array names{"November", "February", "May", "August"};
  constexpr std::array ends{"January", "April", "July", "October"};
  // November and December stand at the head of the quarter that ends in the next year.
  const unsigned since_november = (day.month() + 1) % 12;
  const unsigned quarter = since_november / 3;
  const int end_year = day.year() + (day.month() > 10 ? 1 : 0);
  if (quarter == 0) return fmt::format("November {} to January {}", end_year - 1, end_year);
  return fmt::format("{} to {} {}", names[quarter], ends[quarter], end_year);
}

}  // namespace cop
