#include <algorithm>
#include <optional>

#include <fmt/core.h>

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

std::vector<DatedEvent> events_of(const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  std::vector<DatedEvent> events;
  const auto add = [&events](const auto& day, const char* what, const std::string& file) {
    if (day) events.push_back({day->value, what, file});
  };
  add(facts.project.charter.started, "the project began", "cop.yaml");
  add(g.answered_on, "the eight questions were answered", "question.yaml");
  add(g.decided_on, "the ethics decision", "question.yaml");
  add(g.expires_on, "the approval expires", "question.yaml");
  add(facts.project.charter.retention_until, "data are kept until then", "cop.yaml");
  if (const auto day = first_day_with_data(facts)) {
    events.push_back({*day, "the first data of the group were recorded",
                      first_log_with_data(facts.project)->where.file.text()});
  }
  if (const auto day = first_day_measured(facts)) {
    events.push_back({*day, "the earliest figures speak of this day", "cycles/"});
  }
  if (const auto test = first_test(facts)) {
    events.push_back({test->day,
                      fmt::format("the first test began (cycle {})", test->cycle->number),
                      test->cycle->where().file.text()});
  }
  std::stable_sort(events.begin(), events.end(),
                   [](const DatedEvent& a, const DatedEvent& b) { return a.day < b.day; });
  return events;
}

/// Whether the data are older than the decision on them.
Paragraph verdict(const Facts& facts) {
  const Governance& g = facts.project.question.governance;
  const auto data = first_day_with_data(facts);
  if (first_log_with_data(facts.project) == nullptr) {
    return {"No data of the group are recorded yet."};
  }
  if (!data) return {"The data were written up afterwards: their days are not known here."};
  if (!g.decided_on) {
    return {
        "Data are recorded, and no day of a decision is: whether the decision came first "
        "cannot be seen.",
        Tone::caution};
  }
  if (*data < g.decided_on->value) {
    return {
        fmt::format("Data were recorded {} days before the decision. An approval looks forward: "
                    "tell the committee which data are older.",
                    g.decided_on->value.days_since(*data)),
        Tone::caution};
  }
  const auto measured = first_day_measured(facts);
  if (measured && *measured < g.decided_on->value) {
    return {
        "The decision came before data were recorded, but some figures speak of the time before "
        "it: the committee should know."};
  }
  return {"The decision came before the first data, or on the same day."};
}

}  // namespace

Section ethics_dates_section(const ReportInput& input) {
  Section section{"Dates, the data beside the decision"};
  Table table{{{"Day"}, {"What"}, {"From"}}, {}};
  for (const DatedEvent& event : events_of(input.facts)) {
    table.rows.push_back({event.day.iso(), event.what, event.file});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  section.blocks.push_back(verdict(input.facts));
  return section;
}

}  // namespace cop
