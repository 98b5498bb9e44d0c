#include <algorithm>
#include <optional>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/ethics.hpp"
#include "cop/model/baseline.hpp"
#include "cop/model/own_data.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

struct DatedEvent {
  Date day;
  std::string what, file;
};

std::optional<Date> first_day_with_data(const Facts& facts) {
  const CycleLog* log = first_log_with_data(facts.project);
  if (log == nullptr || !log->date || log->is_write_up()) return std::nullopt;
  return log->date->value;
}

/// The first day that the group's figures speak of.
std::optional<Date> first_day_measured(const Facts& facts) {
  std::optional<Date> first;
  for (const CycleLog& log : facts.project.logs) {
    for (const Observation& o : log.observations) {
      if (!is_own_data(facts.project, o) || !o.period || !o.period->value.dated()) continue;
      const Date from = o.period->value.from();
      if (!first || from < *first) first = from;
    }
  }
  return first;
}

std::vector<DatedEvent> events_of(const Language& say, const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  std::vector<DatedEvent> events;
  const auto add = [&events](const auto& day, const std::string& what, const std::string& file) {
    if (day) events.push_back({day->value, what, file});
  };
  add(facts.project.charter.started, say(phrase::project_began), "cop.yaml");
  add(g.answered_on, say(phrase::questions_answered), "question.yaml");
  add(g.decided_on, say(phrase::ethics_decision), "question.yaml");
  add(g.expires_on, say(phrase::approval_expires), "question.yaml");
  add(facts.project.charter.retention_until, say(phrase::data_kept_until), "cop.yaml");
  if (const auto day = first_day_with_data(facts)) {
    events.push_back({*day, say(phrase::first_data_recorded),
                      first_log_with_data(facts.project)->where.file.text()});
  }
  if (const auto day = first_day_measured(facts)) {
    events.push_back({*day, say(phrase::earliest_figures), "cycles/"});
  }
  if (const auto test = first_test(facts)) {
    events.push_back({test->day, say(phrase::first_test_began, test->cycle->number),
                      test->cycle->where().file.text()});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const DatedEvent& a, const DatedEvent& b) { return a.day < b.day; });
  return events;
}

/// Whether the data are older than the decision on them.
Paragraph verdict(const Language& say, const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  const auto data = first_day_with_data(facts);
  if (first_log_with_data(facts.project) == nullptr) {
    return {say(phrase::no_data_yet)};
  }
  if (!data) return {say(phrase::data_written_up)};
  if (!g.decided_on) {
    return {say(phrase::no_day_of_decision), Tone::caution};
  }
  if (*data < g.decided_on->value) {
    return {say(phrase::data_before_decision, g.decided_on->value.days_since(*data)),
            Tone::caution};
  }
  const auto measured = first_day_measured(facts);
  if (measured && *measured < g.decided_on->value) {
    return {say(phrase::figures_before_decision)};
  }
  return {say(phrase::decision_came_first)};
}

}  // namespace

Section ethics_dates_section(const ReportInput& input) {
  Section section{input.say(phrase::dates_beside_decision)};
  Table table{{{input.say(phrase::day)}, {input.say(phrase::what)}, {input.say(phrase::from_file)}},
              {}};
  for (const DatedEvent& event : events_of(input.say, input.facts)) {
    table.rows.push_back({input.say.date(event.day), event.what, event.file});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  section.blocks.push_back(verdict(input.say, input.facts));
  return section;
}

}  // namespace cop
