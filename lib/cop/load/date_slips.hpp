#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Why a text is not a day or a period, and what to do; `fix` is the text as it should be written,
/// where only one can be meant. The message goes on from the key's name.
struct DateSlip {
  std::string message;
  std::string help;
  std::string fix{};
};

DateSlip explain_date(std::string_view text);
DateSlip explain_period(std::string_view text);

}  // namespace cop
