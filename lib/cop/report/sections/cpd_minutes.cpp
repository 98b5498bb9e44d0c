#include <algorithm>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/model/meetings.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

bool was_there(const CycleLog& log, const std::string& code) {
  return std::any_of(log.attended.begin(), log.attended.end(),
                     [&](const auto& member) { return member.value.text == code; });
}

/// What shows that the member took part on that day.
std::string evidence_of(const CycleLog& log, const std::string& code) {
  if (was_there(log, code)) return "noted as present, " + log.where.file.text();
  return is_meeting(log) ? "not noted as present, " + log.where.file.text()
                         : "no meeting, " + log.where.file.text();
}

struct Totals {
  long education = 0, reviewing = 0, outcomes = 0;
};

std::vector<std::string> row_of(const CycleLog& log, const CpdMinutes& cpd, const std::string& code,
                                Totals& totals) {
  const auto minutes = [](const std::optional<Located<long>>& field, long& total) {
    if (!field) return std::string();
    total += field->value;
    return number_text(field->value);
  };
  return {log.date ? log.date->value.iso() : "",
          log.kind ? std::string(word(log.kind->value)) : "meeting",
          minutes(cpd.education, totals.education),
          minutes(cpd.reviewing, totals.reviewing),
          minutes(cpd.outcomes, totals.outcomes),
          evidence_of(log, code)};
}

/// The meetings at which the member was and for which nothing is claimed.
std::string unclaimed_text(const Facts& facts, const std::string& code) {
  std::string days;
  for (const CycleLog& log : facts.project.logs) {
    const bool claimed = std::any_of(log.cpd.begin(), log.cpd.end(), [&](const CpdMinutes& cpd) {
      return cpd.member && cpd.member->value.text == code;
    });
    if (claimed || !was_there(log, code) || !log.date || log.is_write_up()) continue;
    days += (days.empty() ? "" : ", ") + log.date->value.iso();
  }
  return days;
}

}  // namespace

Section cpd_minutes_section(const ReportInput& input) {
  Section section{"Minutes by type"};
  Table table{{{"Day"},
               {"Activity"},
               {"Educational activities", Align::right},
               {"Reviewing performance", Align::right},
               {"Measuring outcomes", Align::right},
               {"Attendance"}},
              {}};
  Totals totals;
  for (const CycleLog& log : input.facts.project.logs) {
    for (const CpdMinutes& cpd : log.cpd) {
      if (!cpd.member || cpd.member->value.text != input.subject) continue;
      table.rows.push_back(row_of(log, cpd, input.subject, totals));
    }
  }
  if (table.rows.empty()) {
    section.blocks.push_back(Paragraph{"No minutes are recorded for this member."});
  } else {
    table.rows.push_back({"All", "", number_text(totals.education), number_text(totals.reviewing),
                          number_text(totals.outcomes), ""});
    section.blocks.push_back(std::move(table));
    const double all = static_cast<double>(totals.education + totals.reviewing + totals.outcomes);
    constexpr double minutes_an_hour = 60;
    section.blocks.push_back(
        Paragraph{fmt::format("That is {} hours in all.", number_text(all / minutes_an_hour))});
  }
  const std::string days = unclaimed_text(input.facts, input.subject);
  if (!days.empty()) {
    section.blocks.push_back(Paragraph{"Present without minutes recorded: " + days + "."});
  }
  return section;
}

}  // namespace cop
