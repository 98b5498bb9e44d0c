#include "cop/charts/unit.hpp"

#include <cmath>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/language/phrases/writing.hpp"

namespace cop {
namespace {

constexpr double largest_plain = 1e15;

std::string small_text(double value) {
  constexpr int most_decimals = 12;
  const int leading = static_cast<int>(std::floor(std::log10(std::abs(value))));
  if (2 - leading > most_decimals) return fmt::format("{:.2e}", value);
  std::string text = fmt::format("{:.{}f}", std::abs(value), 2 - leading);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return value < 0 ? "−" + text : text;
}

std::string plain_text(double value) {
  const double size = std::abs(value);
  if (size > largest_plain) return fmt::format("{:.3g}", value);
  return size > 0 && size < 1 ? small_text(value) : number_text(value);
}

}  // namespace

std::string unit_of(const Measure& measure) {
  const bool is_share = measure.data && measure.data->value == DataKind::proportion;
  if (is_share && measure.unit->value != "fraction") return "%";
  return measure.unit->value == "percent" ? "%" : measure.unit->value;
}

std::string with_unit(const Language& say, double value, const Measure& measure) {
  return chart_number(say, value, unit_of(measure));
}

std::string unit_behind(const Language& say, std::string_view unit) {
  if (unit.empty()) return {};
  return unit == "%" ? say(phrase::percent_sign) : " " + std::string(unit);
}

std::string chart_number(const Language& say, double value, std::string_view unit) {
  return say.written(plain_text(value)) + unit_behind(say, unit);
}

}  // namespace cop
