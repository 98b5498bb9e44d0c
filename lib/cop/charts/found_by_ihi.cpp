
#include "cop/charts/found_by_rules.hpp"
#include "cop/language/phrases/charts.hpp"

namespace cop {
namespace {

std::string span_text(const PartOfChart& part, const stats::Pattern& pattern) {
  return part.request.say(phrase::span_of_points, part.label(pattern.points.front() - 1),
                          part.label(pattern.points.back() - 1));
}

void add(std::string& text, const std::string& finding) {
  text += (text.empty() ? "" : "; ") + finding;
}

std::string runs_text(const PartOfChart& part, const stats::IhiFindings& findings) {
  if (!findings.limits) return {};
  const auto told = [&](const auto& text) {
    return part.request.say(text, findings.runs, findings.limits->fewest, findings.limits->most);
  };
  const bool unusual = findings.too_few_runs() || findings.too_many_runs();
  return unusual ? told(phrase::runs_outside) : told(phrase::runs_within);
}

std::string far_text(const PartOfChart& part, const stats::IhiFindings& findings) {
  if (findings.far_points.empty()) return {};
  std::vector<std::size_t> points;
  for (const std::size_t point : findings.far_points) points.push_back(point - 1);
  return part.request.say(phrase::far_from_others, points_in_words(part, points));
}

}  // namespace

std::string found_by_ihi(const PartOfChart& part) {
  const Language& say = part.request.say;
  const stats::IhiFindings& findings = part.judged.ihi[part.part];
  std::string text;
  for (const stats::Pattern& shift : findings.shifts) {
    const std::string span = span_text(part, shift);
    add(text, shift.upward ? say(phrase::shift_above, shift.points.size(), span)
                           : say(phrase::shift_below, shift.points.size(), span));
  }
  for (const stats::Pattern& trend : findings.trends) {
    const std::string span = span_text(part, trend);
    add(text, trend.upward ? say(phrase::trend_rising, trend.points.size(), span)
                           : say(phrase::trend_falling, trend.points.size(), span));
  }
  const std::string runs = runs_text(part, findings);
  add(text, text.empty() ? say(phrase::no_shift_no_trend, runs) : runs);
  const std::string far = far_text(part, findings);
  return findings.signal() ? say(phrase::ihi_sign, text, far) : say(phrase::ihi_no_sign, text, far);
}

}  // namespace cop
