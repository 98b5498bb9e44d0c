#include <fmt/core.h>

#include "cop/charts/found_by_rules.hpp"

namespace cop {
namespace {

std::string span_text(const PartOfChart& part, const stats::Pattern& pattern) {
  return fmt::format("from {} to {}", part.label(pattern.points.front() - 1),
                     part.label(pattern.points.back() - 1));
}

void add(std::string& text, const std::string& finding) {
  text += (text.empty() ? "" : "; ") + finding;
}

std::string runs_text(const stats::IhiFindings& findings) {
  if (!findings.limits) return {};
  const bool unusual = findings.too_few_runs() || findings.too_many_runs();
  return fmt::format("{} runs, {} {} to {} that chance makes", findings.runs,
                     unusual ? "outside the" : "within the", findings.limits->fewest,
                     findings.limits->most);
}

}  // namespace

std::string found_by_ihi(const PartOfChart& part) {
  const stats::IhiFindings& findings = part.judged.ihi[part.part];
  std::string text;
  for (const stats::Pattern& shift : findings.shifts) {
    add(text, fmt::format("a shift of {} points {} the median {}", shift.points.size(),
                          shift.upward ? "above" : "below", span_text(part, shift)));
  }
  for (const stats::Pattern& trend : findings.trends) {
    add(text, fmt::format("a trend of {} {} points {}", trend.points.size(),
                          trend.upward ? "rising" : "falling", span_text(part, trend)));
  }
  add(text, text.empty() ? "no shift, no trend, and " + runs_text(findings) : runs_text(findings));
  std::string far;
  if (!findings.far_points.empty()) {
    std::vector<std::size_t> points;
    for (const std::size_t point : findings.far_points) points.push_back(point - 1);
    far = fmt::format(
        " Far from all others: {}; whether that is astronomical is for people to judge.",
        points_in_words(part, points));
  }
  return fmt::format("{} by IHI's rules: {}.{}",
                     findings.signal() ? "A sign of change" : "No sign of change", text, far);
}

}  // namespace cop
