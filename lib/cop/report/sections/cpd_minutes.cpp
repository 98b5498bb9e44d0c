#include <algorithm>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/cpd.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

bool was_there(const CycleLog& log, const std::string& code) {
  return std::any_of(log.attended.begin(), log.attended.end(),
                     [&](const auto& member) { return member.value.text == code; });
}

/// What shows that the member took part on that day.
std::string evidence_of(const Language& say, const CycleLog& log, const std::string& code) {
  if (was_there(log, code)) return say(phrase::noted_present, log.where.file.text());
  return is_meeting(log) ? say(phrase::not_noted_present, log.where.file.text())
                         : say(phrase::no_meeting, log.where.file.text());
}

struct Totals {
  long education = 0, reviewing = 0, outcomes = 0;
};

std::vector<std::string> row_of(const Language& say, const CycleLog& log, const CpdMinutes& cpd,
                                const std::string& code, Totals& totals) {
  const auto minutes = [&](const std::optional<Located<long>>& field, long& total) {
    if (!field) return std::string();
    total += field->value;
    return say.number(field->value);
  };
  return {log.date ? say.date(log.date->value) : "",
          log.kind ? told(say, log.kind->value) : told(say, MeetingKind::meeting),
          minutes(cpd.education, totals.education),
          minutes(cpd.reviewing, totals.reviewing),
          minutes(cpd.outcomes, totals.outcomes),
          evidence_of(say, log, code)};
}

/// The meetings at which the member was and for which nothing is claimed.
std::string unclaimed_text(const Language& say, const Facts& facts, const std::string& code) {
  std::string days;
  for (const CycleLog& log : facts.project.logs) {
    const bool claimed = std::any_of(log.cpd.begin(), log.cpd.end(), [&](const CpdMinutes& cpd) {
      return cpd.member && cpd.member->value.text == code;
    });
    if (claimed || !was_there(log, code) || !log.date || log.is_write_up()) continue;
    days += (days.empty() ? "" : ", ") + say.date(log.date->value);
  }
  return days;
}

}  // namespace

Section cpd_minutes_section(const ReportInput& input) {
  Section section{input.say(phrase::minutes_by_type)};
  Table table{{{input.say(phrase::day)},
               {input.say(phrase::activity_column)},
               {input.say(phrase::educational_activities), Align::right},
               {input.say(phrase::reviewing_performance), Align::right},
               {input.say(phrase::measuring_outcomes), Align::right},
               {input.say(phrase::attendance_column)}},
              {}};
  Totals totals;
  for (const CycleLog& log : input.facts.project.logs) {
    for (const CpdMinutes& cpd : log.cpd) {
      if (!cpd.member || cpd.member->value.text != input.subject) continue;
      table.rows.push_back(row_of(input.say, log, cpd, input.subject, totals));
    }
  }
  if (table.rows.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_minutes)});
  } else {
    table.rows.push_back({input.say(phrase::all_row), "", input.say.number(totals.education),
                          input.say.number(totals.reviewing), input.say.number(totals.outcomes),
                          ""});
    section.blocks.push_back(std::move(table));
    const double all = static_cast<double>(totals.education + totals.reviewing + totals.outcomes);
    constexpr double minutes_an_hour = 60;
    section.blocks.push_back(
        Paragraph{input.say(phrase::hours_in_all, input.say.number(all / minutes_an_hour))});
  }
  const std::string days = unclaimed_text(input.say, input.facts, input.subject);
  if (!days.empty()) {
    section.blocks.push_back(Paragraph{input.say(phrase::present_unclaimed, days)});
  }
  return section;
}

}  // namespace cop
