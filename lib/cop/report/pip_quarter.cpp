#include "cop/report/pip_quarter.hpp"

#include <array>

#include "cop/language/phrases/writing.hpp"

namespace cop {

std::string pip_quarter(const Language& say, Date day) {
  // November and December stand at the head of the quarter that ends in the next year.
  const unsigned since_november = (day.month() + 1) % 12;
  const int end_year = day.year() + (day.month() > 10 ? 1 : 0);
  const std::string year = std::to_string(end_year);
  switch (since_november / 3) {
    case 0: return say(phrase::pip_quarter_november, std::to_string(end_year - 1), year);
    case 1: return say(phrase::pip_quarter_february, year);
    case 2: return say(phrase::pip_quarter_may, year);
    default: return say(phrase::pip_quarter_august, year);
  }
}

}  // namespace cop
