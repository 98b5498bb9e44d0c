#include "cop/measure/definition.hpp"

#include <array>
#include <utility>

#include "cop/base/utf8.hpp"
#include "cop/command.hpp"
#include "cop/day.hpp"
#include "cop/known_member.hpp"
#include "cop/model/describe_project.hpp"
#include "cop/option_value.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

void set_if_given(const char* flag, const char* key, const std::string& text, Measure& measure) {
  if (!text.empty()) set_field_from(flag, key, text, measure);
}

void set_limits(const std::string& given, Measure& measure) {
  if (given.empty()) return;
  if (split(given, ',').size() != 2) throw UsageError("--limits takes two numbers, such as 4,8");
  for (const std::string& part : split(given, ',')) {
    measure.limits.push_back(*option_value<double>("--limits", part));
  }
}

void set_target(const DefinitionFlags& flags, Date today, Measure& measure) {
  if (flags.target.empty() && !flags.target_by.empty()) {
    throw UsageError("--target-by needs the value to reach too: --target V");
  }
  if (flags.target.empty()) return;
  measure.target.emplace().value = option_value<double>("--target", flags.target);
  if (!flags.target_by.empty()) measure.target->by = Located(parse_day(flags.target_by, today));
}

}  // namespace

void declare_definition(Options& options, DefinitionFlags& flags) {
  options.text("--name", "TEXT", "how people call it", flags.name);
  options.choice("--family", words_or_none<Family>(), "what it is for", flags.family);
  options.choice("--data", words_or_none<DataKind>(), "what its numbers are", flags.data);
  options.text("--definition", "TEXT", "who or what is counted, and when", flags.definition);
  options.text("--numerator", "TEXT", "of a share or rate: what is counted", flags.numerator);
  options.text("--denominator", "TEXT", "of a share or rate: out of what", flags.denominator);
  options.text("--per", "TEXT", "of a rate: its base, such as 1000 patients", flags.per);
  options.text("--unit", "TEXT", "the unit, such as minutes", flags.unit);
  options.text("--exclusions", "TEXT", "who or what does not count", flags.exclusions);
  options.text("--source", "TEXT", "where the figures come from", flags.source);
  options.text("--collector", "CODE", "the member who collects it", flags.collector);
  options.text("--frequency", "TEXT", "how often: weekly, monthly, quarterly", flags.frequency);
  options.text("--sample", "TEXT", "how many are looked at, and which", flags.sample);
  options.choice("--direction", words_or_none<Direction>(), "which way is better", flags.direction);
  options.text("--limits", "LOW,HIGH", "the range to stay in, where within is better",
               flags.limits);
  options.text("--target", "VALUE", "the value to reach", flags.target);
  options.text("--target-by", "DAY", "the day by which to reach it", flags.target_by);
}

std::string_view first_given(const DefinitionFlags& flags) {
  const std::array<std::pair<std::string_view, const std::string&>, 17> all{
      {{"--name", flags.name},
       {"--family", flags.family},
       {"--data", flags.data},
       {"--definition", flags.definition},
       {"--numerator", flags.numerator},
       {"--denominator", flags.denominator},
       {"--per", flags.per},
       {"--unit", flags.unit},
       {"--exclusions", flags.exclusions},
       {"--source", flags.source},
       {"--collector", flags.collector},
       {"--frequency", flags.frequency},
       {"--sample", flags.sample},
       {"--direction", flags.direction},
       {"--limits", flags.limits},
       {"--target", flags.target},
       {"--target-by", flags.target_by}}};
  for (const auto& [flag, text] : all) {
    if (!text.empty()) return flag;
  }
  return {};
}

Measure definition_from(const DefinitionFlags& flags, const Project& project, Date today) {
  Measure measure;
  set_if_given("--name", "name", flags.name, measure);
  set_if_given("--family", "family", flags.family, measure);
  set_if_given("--data", "data", flags.data, measure);
  set_if_given("--definition", "definition", flags.definition, measure);
  set_if_given("--numerator", "numerator", flags.numerator, measure);
  set_if_given("--denominator", "denominator", flags.denominator, measure);
  set_if_given("--per", "per", flags.per, measure);
  set_if_given("--unit", "unit", flags.unit, measure);
  set_if_given("--exclusions", "exclusions", flags.exclusions, measure);
  set_if_given("--source", "source", flags.source, measure);
  set_if_given("--collector", "collector", flags.collector, measure);
  set_if_given("--frequency", "frequency", flags.frequency, measure);
  set_if_given("--sample", "sample", flags.sample, measure);
  set_if_given("--direction", "direction", flags.direction, measure);
  set_limits(flags.limits, measure);
  set_target(flags, today, measure);
  if (flags.collector.empty()) return measure;
  const std::string complaint = complaint_about_member(project, flags.collector);
  if (!complaint.empty()) throw UsageError("--collector: " + complaint);
  return measure;
}

std::vector<std::string> missing_flags(const Measure& measure) {
  std::vector<std::string> missing;
  if (!measure.name.given()) missing.emplace_back("--name TEXT           how people call it");
  if (!measure.family) {
    missing.emplace_back("--family WORD         outcome, process, balancing or reference");
  }
  if (!measure.data) {
    missing.emplace_back("--data WORD           proportion, rate, count, mean, score, ...");
  }
  return missing;
}

}  // namespace cop::app
