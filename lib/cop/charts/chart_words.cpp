#include "cop/charts/chart_words.hpp"

#include <algorithm>

#include "cop/charts/chart_names.hpp"
#include "cop/charts/found_words.hpp"
#include "cop/charts/rule_sets.hpp"
#include "cop/charts/target_words.hpp"
#include "cop/charts/unit.hpp"
#include "cop/language/phrases/charts.hpp"

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

bool limits_vary(const PartOfChart& part) {
  const auto& points = part.judged.chart.points;
  const auto& last = points[part.end - 1];
  return std::any_of(points.begin() + static_cast<std::ptrdiff_t>(part.first),
                     points.begin() + static_cast<std::ptrdiff_t>(part.end),
                     [&](const stats::ControlPoint& p) { return p.upper != last.upper; });
}

std::string limits_text(const PartOfChart& part) {
  const Language& say = part.request.say;
  const auto& last = part.judged.chart.points[part.end - 1];
  if (!last.lower || !last.upper) return {};
  const std::string lower = chart_number(say, part.request.told(*last.lower), part.request.unit);
  const std::string upper = chart_number(say, part.request.told(*last.upper), part.request.unit);
  return limits_vary(part) ? say(phrase::limits_of_last_point, lower, upper)
                           : say(phrase::limits_are, lower, upper);
}

/// "The median of the first 12 points, the baseline, is 4.4 days."
std::string centre_text(const PartOfChart& part) {
  const Language& say = part.request.say;
  if (!part.numbers().centre) return say(phrase::no_line);
  const std::string name = centre_name(say, part.request.type);
  const double centre = part.request.told(*part.numbers().centre);
  const std::string value = chart_number(say, centre, part.request.unit);
  const std::string limits = limits_text(part);
  const auto& options = part.request.options;
  const bool frozen =
      options.freeze && (*options.freeze < part.end - part.first || options.before_baseline > 0);
  if (options.centre) return say(phrase::centre_given, name, value, limits);
  if (frozen && options.before_baseline > 0) {
    return say(phrase::centre_of_baseline, name, part.label(options.before_baseline),
               part.label(*options.freeze - 1), value, limits);
  }
  if (frozen) return say(phrase::centre_frozen, name, *options.freeze, value, limits);
  return say(phrase::centre_is, name, value, limits);
}

std::string phase_name(const PartOfChart& part) {
  const Language& say = part.request.say;
  const auto& labels = part.request.phase_labels;
  const bool named = part.part > 0 && part.part <= labels.size() && !labels[part.part - 1].empty();
  const std::string& first = part.label(part.first);
  const std::string& last = part.label(part.end - 1);
  return named ? say(phrase::phase_named_from_to, part.part + 1, labels[part.part - 1], first, last)
               : say(phrase::phase_from_to, part.part + 1, first, last);
}

/// What the finding proves, and what it does not.
std::string meaning_text(const PartOfChart& part) {
  if (!can_be_judged(part)) return {};
  return has_finding(part) ? part.request.say(phrase::more_than_chance)
                           : part.request.say(phrase::chance_alone);
}

std::string sureness_text(const PartOfChart& part) {
  if (!can_be_judged(part) || !has_finding(part)) return {};
  return false_alarms_in_words(part.request.say, part.judged.rules,
                               stats::facts_of(part.request.type).has_limits,
                               part.numbers().runs.useful_points);
}

/// Warnings about the type itself.
std::string type_caution(const ChartRequest& request) {
  const bool is_prime = request.type == ChartType::pp || request.type == ChartType::up;
  const bool small = std::any_of(request.series.begin(), request.series.end(), [](const auto& s) {
    return s.denominator && *s.denominator > 0 && *s.denominator < thousands;
  });
  if (!is_prime || !small) return {};
  const ChartType other = request.type == ChartType::pp ? ChartType::p : ChartType::u;
  return request.say(phrase::type_for_thousands, type_name(request.say, request.type),
                     type_name(request.say, other));
}

/// Says that a point at 0 can never be low enough.
std::string zero_limit_text(const PartOfChart& part) {
  const auto& last = part.judged.chart.points[part.end - 1];
  const bool is_zero = last.lower && !(*last.lower > 0) && !(*last.lower < 0);
  if (!is_zero || part.request.type == ChartType::mr) return {};
  return part.request.say(phrase::lower_limit_is_zero);
}

/// "Since 2025-01: ", where what follows is of the last of several phases.
std::string last_phase_lead(const PartOfChart& part) {
  if (part.judged.chart.parts.size() < 2) return {};
  return part.request.say(phrase::since_first, part.label(part.first));
}

/// The text behind the lead, where there is a text.
std::string led(const std::string& lead, const std::string& text) {
  return text.empty() ? text : lead + text;
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
    return has_finding(part) ? part.request.say(phrase::sign_of_change)
                             : part.request.say(phrase::too_few_to_judge);
  return has_finding(part) ? part.request.say(phrase::sign_of_change)
                           : part.request.say(phrase::no_sign_of_change);
}

}  // namespace

std::string kind_of(const ChartRequest& request) {
  const Language& say = request.say;
  const stats::ChartTypeFacts& type = stats::facts_of(request.type);
  std::string text = capitalised(type_name(say, request.type));
  if (request.rules == stats::RuleSet::mdc) {
    text = say(phrase::mdc_chart);
  } else if (type.has_limits) {
    text += say(phrase::three_sigma_limits);
  }
  if (type.screens) {
    text += request.options.screening == stats::Screening::once ? say(phrase::ranges_screened)
                                                                : say(phrase::ranges_not_screened);
  }
  return say(phrase::kind_and_rules, text, rules_name(say, request.rules));
}

std::string description_of(const ChartRequest& request, const stats::JudgedChart& judged) {
  const Language& say = request.say;
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  if (parts.empty()) return say(phrase::no_points);
  const PartOfChart& last = parts.back();
  const std::string centre =
      last.numbers().centre
          ? say(phrase::centre_and_value, centre_name(say, request.type),
                chart_number(say, request.told(*last.numbers().centre), request.unit))
          : "";
  return say(phrase::chart_described, capitalised(type_name(say, request.type)), request.title,
             request.moments.front().label, request.moments.back().label,
             say(phrase::points_counted, request.moments.size()), centre,
             last_phase_lead(last) + short_verdict(last));
}

std::string words_of(const ChartRequest& request, const stats::JudgedChart& judged) {
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  if (parts.empty()) return request.say(phrase::there_are_no_points);
  std::vector<std::string> sentences;
  for (const PartOfChart& part : parts) {
    const std::string lead = parts.size() > 1 ? phase_name(part) : "";
    sentences.push_back(lead + centre_text(part));
    sentences.push_back(found_in_words(part));
  }
  sentences.push_back(led(last_phase_lead(parts.back()), meaning_text(parts.back())));
  sentences.push_back(sureness_text(parts.back()));
  sentences.push_back(target_in_words(parts.back()));
  sentences.push_back(zero_limit_text(parts.back()));
  sentences.push_back(type_caution(request));
  sentences.push_back(request.say(phrase::rules_from, rules_source(request.say, request.rules)));
  return joined(sentences);
}

std::string last_finding(const ChartRequest& request, const stats::JudgedChart& judged) {
  const std::vector<PartOfChart> parts = parts_of(request, judged);
  if (parts.empty()) return request.say(phrase::there_are_no_points);
  const PartOfChart& last = parts.back();
  return last_phase_lead(last) + joined({found_in_words(last), meaning_text(last)});
}

}  // namespace cop
