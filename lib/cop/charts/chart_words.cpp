#include "cop/charts/chart_words.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/charts/found_words.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/charts/target_words.hpp"
#include "cop/charts/unit.hpp"

namespace cop {
namespace {

using stats::ChartType;

/// From which denominators on a P′ or U′ chart is fair.
constexpr double thousands = 1000;

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  }
  return result;
}

std::string points_text(std::size_t n) { return n == 1 ? "1 point" : fmt::format("{} points", n); }

bool limits_vary(const PartOfChart& part) {
  const auto& points = part.judged.chart.points;
  const auto& last = points[part.end - 1];
  return std::any_of(points.begin() + static_cast<std::ptrdiff_t>(part.first),
                     points.begin() + static_cast<std::ptrdiff_t>(part.end),
                     [&](const stats::ControlPoint& p) { return p.upper != last.upper; });
}

std::string limits_text(const PartOfChart& part) {
  const auto& last = part.judged.chart.points[part.end - 1];
  if (!last.lower || !last.upper) return {};
  return fmt::format(", limits {} and {}{}", chart_number(*last.lower, part.request.unit),
                     chart_number(*last.upper, part.request.unit),
                     limits_vary(part) ? " for the last point" : "");
}

/// "The median of the first 12 points, the baseline, is 4.4 days."
std::string centre_text(const PartOfChart& part) {
  if (!part.numbers().centre) return "No value to make a line of.";
  const std::string_view name = stats::facts_of(part.request.type).centre;
  const auto& options = part.request.options;
  const std::size_t points = part.end - part.first;
  const bool frozen = options.freeze && *options.freeze < points;
  const std::string of =
      options.centre ? fmt::format("The {}, which was given,", name)
      : frozen       ? fmt::format("The {} of the first {}, the baseline,", name,
                             *options.freeze == 1 ? "point" : points_text(*options.freeze))
                     : capitalised(fmt::format("the {}", name));
  return fmt::format("{} is {}{}.", of, chart_number(*part.numbers().centre, part.request.unit),
                     limits_text(part));
}

std::string phase_name(const PartOfChart& part) {
  const auto& labels = part.request.phase_labels;
  const bool named = part.part > 0 && part.part <= labels.size() && !labels[part.part - 1].empty();
  return fmt::format("Phase {}{} ({} to {}): ", part.part + 1,
                     named ? ", " + labels[part.part - 1] : "", part.label(part.first),
                     part.label(part.end - 1));
}

/// What the finding proves, and what it does not.
std::string meaning_text(const PartOfChart& part) {
  if (!can_be_judged(part)) return {};
  return has_finding(part)
             ? "More than chance is likely at work; the chart does not say what."
             : "This is what chance alone looks like; it does not prove that nothing changed.";
}

std::string sureness_text(const PartOfChart& part) {
  if (!can_be_judged(part) || !has_finding(part)) return {};
  return false_alarms_in_words(part.judged.rules, stats::facts_of(part.request.type).has_limits,
                               part.numbers().runs.useful_points);
}

/// Warnings about the type itself.
std::string type_caution(const ChartRequest& request) {
  const bool is_prime = request.type == ChartType::pp || request.type == ChartType::up;
  const bool small = std::any_of(request.series.begin(), request.series.end(), [](const auto& s) {
    return s.denominator && *s.denominator > 0 && *s.denominator < thousands;
  });
  if (!is_prime || !small) return {};
  return fmt::format(
      "A {} is for denominators in the thousands; with smaller ones take a {} chart.",
      stats::facts_of(request.type).name, request.type == ChartType::pp ? "P" : "U");
}

/// Says that a point at 0 can never be low enough.
std::string zero_limit_text(const PartOfChart& part) {
  const auto& last = part.judged.chart.points[part.end - 1];
  const bool is_zero = last.lower && !(*last.lower > 0) && !(*last.lower < 0);
  if (!is_zero || part.request.type == ChartType::mr) return {};
  return "The lower limit is 0, so no single point can be low enough to stand out.";
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences) {
    if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
  }
  return text;
}

std::string short_verdict(const PartOfChart& part) {
  if (!can_be_judged(part))
    return has_finding(part) ? "A sign of change." : "Too few points to judge.";
  return has_finding(part) ? "A sign of change." : "No sign of change.";
}

}  // namespace

std::string kind_of(const ChartRequest& request) {
  const stats::ChartTypeFacts& type = stats::facts_of(request.type);
  std::string text = capitalised(type.name);
  if (request.rules == stats::RuleSet::mdc) {
    text = "I chart (XmR), limits 2.66 mean moving ranges from the mean";
  } else if (type.has_limits) {
    text += ", 3-sigma limits";
  }
  if (type.screens) {
    text += request.options.screening == stats::Screening::once ? " (moving ranges screened once)"
                                                                : " (moving ranges not screened)";
  }
  return text + ", " + std::string(facts_of(request.rules).name);
}

std::string description_of(const ChartRequest& request, const stats::JudgedChart& judged) {
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  if (parts.empty()) return "No points.";
  const PartOfChart& last = parts.back();
  const std::string centre = last.numbers().centre
                                 ? fmt::format(", {} {}", stats::facts_of(request.type).centre,
                                               chart_number(*last.numbers().centre, request.unit))
                                 : "";
  return fmt::format("{} of {}, {} to {}, {}{}. {}",
                     capitalised(stats::facts_of(request.type).name), request.title,
                     request.moments.front().label, request.moments.back().label,
                     points_text(request.moments.size()), centre, short_verdict(last));
}

std::string words_of(const ChartRequest& request, const stats::JudgedChart& judged) {
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  if (parts.empty()) return "There are no points.";
  std::vector<std::string> sentences;
  for (const PartOfChart& part : parts) {
    const std::string lead = parts.size() > 1 ? phase_name(part) : "";
    sentences.push_back(lead + centre_text(part));
    sentences.push_back(found_in_words(part));
  }
  sentences.push_back(meaning_text(parts.back()));
  sentences.push_back(sureness_text(parts.back()));
  sentences.push_back(target_in_words(parts.back()));
  sentences.push_back(zero_limit_text(parts.back()));
  sentences.push_back(type_caution(request));
  sentences.push_back(fmt::format("Rules: {}.", facts_of(request.rules).source));
  return joined(sentences);
}

std::string last_finding(const ChartRequest& request, const stats::JudgedChart& judged) {
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  return parts.empty() ? "There are no points."
                       : joined({found_in_words(parts.back()), meaning_text(parts.back())});
}

}  // namespace cop
