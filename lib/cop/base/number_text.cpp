#include "cop/base/number_text.hpp"

#include <cmath>

#include <fmt/core.h>

namespace cop {
namespace {

std::string with_commas(std::string digits) {
  for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

std::string without_zeros(std::string decimals) {
  while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
  return decimals.empty() ? decimals : "." + decimals;
}

std::string magnitude(double number) {
  const double hundredths = std::round(std::abs(number) * 100);
  const double whole = std::floor(hundredths / 100);
  return with_commas(fmt::format("{:.0f}", whole)) +
         without_zeros(fmt::format("{:02.0f}", hundredths - whole * 100));
}

}  // namespace

std::string number_text(double number) {
  const std::string text = magnitude(number);
  return number < 0 && text != "0" ? "−" + text : text;
}

std::string number_text(long number) { return number_text(static_cast<double>(number)); }

std::string signed_text(double number) {
  const std::string text = number_text(number);
  return number > 0 && text != "0" ? "+" + text : text;
}

}  // namespace cop
