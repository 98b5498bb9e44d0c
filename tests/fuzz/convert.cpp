// Any text as a number, date, period, id or word: what is taken reads back the same, and what is
// not has a message.

#include "cop/load/convert.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "cop/load/yaml_text.hpp"
#include "cop/model/charter.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

/// Whether the text was taken; one that was not says why.
template <class T>
bool takes(cop::Written written, T& value) {
  const auto misread = convert(written, value);
  if (misread) require(!misread->message.empty() && !misread->help.empty());
  return !misread;
}

void check_numbers(cop::Written written) {
  if (double number = 0; takes(written, number)) {
    double again = 0;
    const std::string text = cop::yaml_number(number);
    require(std::isfinite(number) && takes({text, false}, again) && again == number);
  }
  if (long number = 0; takes(written, number)) {
    long again = -1;
    const std::string text = cop::yaml_number(number);
    require(number >= 0 && takes({text, false}, again) && again == number);
  }
}

void check_days(cop::Written written) {
  if (cop::Date day; takes(written, day)) require(day.iso() == written.text);
  if (cop::Period period; takes(written, period)) {
    require(period.dated() && period.from() <= period.to());
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view input(reinterpret_cast<const char*>(bytes), size);
  const cop::Written written{input.substr(1), bytes[0] % 2 == 1};
  check_numbers(written);
  check_days(written);
  bool yes = false;
  takes(written, yes);
  cop::Id<cop::Member> id;
  if (takes(written, id)) require(id.text == written.text);
  cop::Phase phase{};
  takes(written, phase);
  return 0;
}
