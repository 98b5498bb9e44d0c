#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/rules/measures/own_measures.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

/// Words for what patients gain.
constexpr std::array<std::string_view, 12> gains = {
    "outcome",    "outcomes",    "benefit", "benefits", "benefited",  "healthier",
    "better off", "better care", "safer",   "survival", "well-being", "quality of life"};

/// Words with which a claim says that something is not so, or not known.
constexpr std::array<std::string_view, 4> doubts = {"not", "no", "unknown", "unclear"};

/// The text in small letters with a space for each other sign, and one at each end.
std::string as_words(std::string_view text) {
  std::string words = " ";
  for (const char raw : text) {
    const char c = small_letter(raw);
    const bool letter = (c >= 'a' && c <= 'z') || c == '-' || (c & 0x80) != 0;
    words += letter ? c : ' ';
  }
  return words + ' ';
}

template <class List>
std::string_view first_of(const std::string& words, const List& list) {
  const auto found = std::find_if(list.begin(), list.end(), [&](std::string_view word) {
    return words.find(fmt::format(" {} ", word)) != std::string::npos;
  });
  return found == list.end() ? std::string_view() : *found;
}

bool has_outcome_data(const Facts& facts) {
  return std::any_of(facts.series.begin(), facts.series.end(), [](const Series& series) {
    const auto& family = series.measure->family;
    const bool outcome = family && family->value == Family::outcome;
    return outcome && !(series.points.empty() && series.undated.empty());
  });
}

void check(const Facts& facts, Findings& findings) {
  if (!are_families_read(facts.project) || has_outcome_data(facts)) return;
  for (const CycleLog& log : facts.project.logs) {
    for (const Claim& claim : log.claims) {
      const std::string words = as_words(claim.text->value);
      const std::string_view gain = first_of(words, gains);
      if (gain.empty() || !first_of(words, doubts).empty()) continue;
      findings.add(
          claim.text->where,
          fmt::format("this claim speaks of \"{}\", but no outcome measure has figures", gain),
          "say what the figures show, such as what is done more often, or measure what "
          "patients gain");
    }
  }
}

}  // namespace

extern const Rule outcome_overclaim_rule{
    .name = "outcome-overclaim",
    .severity = Severity::warning,
    .of_method = true,
    .needs = Needs::all_figures,
    .summary = "Something is claimed about patients that was not measured",
    .why =
        "That more is done does not mean that patients fare better. Readers who find one claim "
        "too many stop believing the others.",
    .bad = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: recall is safer now, measure: sent-in-week}
# measures.yaml
measures:
  - id: seen-in-month
    name: Recalled patients seen within a month
    family: process
    data: proportion
    definition: share of the recalled patients who came within 30 days
    numerator: those who came
    denominator: all recalled patients
    direction: higher
    collector: nurse02
    frequency: monthly
  - {id: sent-in-week, name: Sent within a week, family: process, data: proportion,
     definition: recall letters sent within 7 days of the result, numerator: sent in time,
     denominator: all recall letters, direction: higher, collector: nurse01, frequency: monthly}
  - {id: nurse-minutes, name: Nurse time, family: balancing, data: value, unit: minutes,
     definition: minutes a week for recalls, direction: lower, collector: manager01,
     frequency: monthly})",
    .good = R"(# cycles/2026-03-11-learn-x9c4t6hm.yaml
claims:
  - {text: more recall letters leave within a week, measure: sent-in-week})",
    .check = check,
};

}  // namespace cop
