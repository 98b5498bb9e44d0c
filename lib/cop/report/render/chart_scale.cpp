#include "cop/report/render/chart_scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

#include <fmt/core.h>

#include "cop/report/render/chart_text.hpp"

namespace cop {
namespace {

// Beyond this a difference of two values could overflow; such charts are drawn at the edge.
constexpr double largest_drawn = 1e300;

double drawn(double value) { return std::clamp(value, -largest_drawn, largest_drawn); }

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  void include(double value) {
    low = std::min(low, drawn(value));
    high = std::max(high, drawn(value));
  }
};

Range values_of(std::span<const Chart> charts) {
  Range range;
  for (const Chart& chart : charts) {
    for (const ChartPoint& point : chart.points) {
      if (point.value) range.include(*point.value);
      if (point.interval) range.include(point.interval->low);
      if (point.interval) range.include(point.interval->high);
    }
    for (const ChartLine& line : chart.lines) range.include(line.value);
  }
  if (range.low > range.high) return {0, 1};
  return range;
}

/// Room around a constant, and 0 in sight where it is near.
Range comfortable(Range range) {
  const double size = std::max(std::abs(range.low), std::abs(range.high));
  const double smallest_span = std::max(size * 1e-9, 1e-290);
  if (range.high - range.low < smallest_span) {
    if (size < 1e-290) return {0, 1};
    return {range.low - size / 5, range.high + size / 5};
  }
  constexpr double near_zero = 0.4;
  if (range.low > 0 && range.low <= near_zero * range.high) range.low = 0;
  if (range.high < 0 && range.high >= near_zero * range.low) range.high = 0;
  return range;
}

/// A step of `digit` times ten to the power of `exponent`.
struct Step {
  int digit = 1;
  int exponent = 0;

  double size() const { return digit * std::pow(10.0, exponent); }
};

Step round_step(double rough) {
  const int exponent = static_cast<int>(std::floor(std::log10(rough)));
  constexpr double rounding_allowance = 1e-9;
  const double digit = rough / std::pow(10.0, exponent) - rounding_allowance;
  if (digit <= 1.0) return {1, exponent};
  if (digit <= 2.0) return {2, exponent};
  if (digit <= 5.0) return {5, exponent};
  return {1, exponent + 1};
}

std::string raised(int exponent) {
  constexpr std::array<const char*, 10> digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string result = exponent < 0 ? "⁻" : "";
  for (const char digit : std::to_string(std::abs(exponent))) {
    result += digits.at(static_cast<std::size_t>(digit - '0'));
  }
  return result;
}

std::string with_thousands(std::string digits) {
  for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, ",");
  return digits;
}

/// A whole number times a power of ten, written from its digits: no rounding, no locale.
std::string decimal(std::int64_t mantissa, int exponent) {
  if (mantissa == 0) return "0";
  const std::string sign = mantissa < 0 ? "−" : "";
  std::string digits = std::to_string(std::abs(mantissa));
  constexpr int most_places = 9;
  if (exponent > most_places || exponent < -most_places) {
    return fmt::format("{}{}×10{}", sign, digits, raised(exponent));
  }
  if (exponent >= 0) {
    digits.append(static_cast<std::size_t>(exponent), '0');
    return sign + with_thousands(digits);
  }
  const auto places = static_cast<std::size_t>(-exponent);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  const std::size_t whole = digits.size() - places;
  return sign + with_thousands(digits.substr(0, whole)) + "." + digits.substr(whole);
}

double fraction_between(double low, double high, double value) {
  if (!(high > low)) return 0.5;
  return (value - low) / (high - low);
}

/// A block of labels that touch: they move as one.
struct Block {
  double sum = 0;
  std::size_t count = 0;

  double mean() const { return sum / static_cast<double>(count); }
};

/// The nearest sequence that does not decrease (pool adjacent violators).
std::vector<double> nearest_increasing(std::span<const double> values) {
  std::vector<Block> blocks;
  for (const double value : values) {
    blocks.push_back({value, 1});
    while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() > blocks.back().mean()) {
      const Block last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum;
      blocks.back().count += last.count;
    }
  }
  std::vector<double> result;
  for (const Block& block : blocks) result.insert(result.end(), block.count, block.mean());
  return result;
}

std::vector<std::size_t> every(std::size_t step, std::size_t count) {
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < count; i += step) result.push_back(i);
  return result;
}

}  // namespace

double ValueScale::fraction(double value) const {
  return fraction_between(low(), high(), std::clamp(value, low(), high()));
}

std::string ValueScale::label(double value) const {
  const auto fine = std::llround(drawn(value) / std::pow(10.0, exponent - 1));
  return language.written(fine % 10 == 0 ? decimal(fine / 10, exponent)
                                         : decimal(fine, exponent - 1));
}

double TimeScale::fraction(double x) const { return fraction_between(low, high, drawn(x)); }

ValueScale value_scale(std::span<const Chart> charts, int intervals) {
  const Range range = comfortable(values_of(charts));
  const Step step = round_step((range.high - range.low) / intervals);
  constexpr double rounding_allowance = 1e-6;
  const double size = step.size();
  const auto first = static_cast<std::int64_t>(std::floor(range.low / size + rounding_allowance));
  auto last = static_cast<std::int64_t>(std::ceil(range.high / size - rounding_allowance));
  last = std::max(last, first + 1);
  ValueScale scale;
  scale.exponent = step.exponent;
  scale.language = charts.empty() ? english : charts.front().language;
  for (std::int64_t i = first; i <= last; ++i) {
    scale.ticks.push_back({static_cast<double>(i) * size,
                           scale.language.written(decimal(i * step.digit, step.exponent))});
  }
  return scale;
}

TimeScale time_scale(std::span<const Chart> charts) {
  Range points;
  Range marks;
  for (const Chart& chart : charts) {
    for (const ChartPoint& point : chart.points) points.include(point.x);
    for (const ChartMark& mark : chart.marks) marks.include(mark.x);
  }
  const Range range = points.low > points.high ? marks : points;
  if (range.low > range.high) return {0, 0};
  return {range.low, range.high};
}

std::vector<std::string> flag_labels(const std::vector<ChartMark>& marks) {
  constexpr std::size_t flag_size = 3;
  const bool all_fit = std::all_of(marks.begin(), marks.end(), [](const ChartMark& mark) {
    return !mark.label.empty() && code_points(mark.label) <= flag_size;
  });
  std::vector<std::string> labels;
  labels.reserve(marks.size());
  for (const ChartMark& mark : marks) {
    labels.push_back(all_fit ? mark.label : std::to_string(labels.size() + 1));
  }
  return labels;
}

std::string mark_text(const ChartMark& mark, const std::string& flag) {
  if (mark.text.empty()) return mark.label;
  if (mark.label.empty() || mark.label == flag) return mark.text;
  return mark.label + ": " + mark.text;
}

std::vector<double> spread_boxes(std::span<const double> wanted, std::span<const double> sizes,
                                 double low, double high) {
  const std::size_t count = wanted.size();
  if (count == 0) return {};
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
  // How far the middle of each lies behind that of the first when all of them touch.
  std::vector<double> offsets(count, 0);
  for (std::size_t i = 1; i < count; ++i) {
    offsets[i] = offsets[i - 1] + (sizes[order[i - 1]] + sizes[order[i]]) / 2;
  }
  const double first = low + sizes[order.front()] / 2;
  const double room = std::max(high - sizes[order.back()] / 2 - first, 0.0);
  if (offsets.back() > room) {
    const double total = offsets.back();
    for (double& offset : offsets) offset *= room / total;
  }
  std::vector<double> without_sizes(count);
  for (std::size_t i = 0; i < count; ++i) without_sizes[i] = wanted[order[i]] - offsets[i];
  const std::vector<double> nearest = nearest_increasing(without_sizes);
  const double last = first + std::max(room - offsets.back(), 0.0);
  std::vector<double> places(count);
  for (std::size_t i = 0; i < count; ++i) {
    places[order[i]] = std::clamp(nearest[i], first, last) + offsets[i];
  }
  return places;
}

std::vector<double> spread_labels(std::span<const double> wanted, double gap, double low,
                                  double high) {
  const std::vector<double> sizes(wanted.size(), gap);
  return spread_boxes(wanted, sizes, low - gap / 2, high + gap / 2);
}

std::vector<std::size_t> readable_labels(std::span<const double> places,
                                         std::span<const double> widths, double gap) {
  const std::size_t count = places.size();
  if (count == 0) return {};
  const auto apart = [&](std::size_t a, std::size_t b) {
    return places[b] - places[a] >= (widths[a] + widths[b]) / 2 + gap;
  };
  const auto all_apart = [&](const std::vector<std::size_t>& chosen) {
    return std::adjacent_find(chosen.begin(), chosen.end(), [&](std::size_t a, std::size_t b) {
             return !apart(a, b);
           }) == chosen.end();
  };
  std::vector<std::size_t> chosen{0};
  for (const std::size_t step :
       {1U, 2U, 3U, 4U, 6U, 12U, 24U, 36U, 48U, 60U, 120U, 240U, 480U, 1200U}) {
    const std::vector<std::size_t> candidate = every(step, count);
    if (!all_apart(candidate)) continue;
    chosen = candidate;
    break;
  }
  if (chosen.back() + 1 != count && apart(chosen.back(), count - 1)) chosen.push_back(count - 1);
  return chosen;
}

}  // namespace cop
