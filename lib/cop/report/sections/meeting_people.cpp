#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string codes_of(const std::vector<Located<Id<Member>>>& members) {
  std::string text;
  for (const auto& member : members) text += (text.empty() ? "" : ", ") + member.value.text;
  return text;
}

std::string counts_text(const Language& say, const CycleLog& log) {
  std::string text;
  for (const AttendedCount& count : log.attended_counts) {
    if (!count.practice || !count.n) continue;
    text +=
        (text.empty() ? "" : ", ") + count.practice->value.text + " " + say.number(count.n->value);
    if (count.of) text += say(phrase::of_counted, say.number(count.of->value));
  }
  return text;
}

}  // namespace

Section meeting_people_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{input.say(phrase::who_was_there)};
  if (log == nullptr) {
    section.blocks.push_back(Paragraph{input.say(phrase::no_log_in_days)});
    return section;
  }
  Pairs pairs;
  const auto add = [&pairs](const std::string& term, const std::string& text) {
    if (!text.empty()) pairs.entries.emplace_back(term, text);
  };
  add(input.say(phrase::day), log->date ? input.say.date(log->date->value) : "");
  add(input.say(phrase::kind), log->kind ? told(input.say, log->kind->value) : "");
  add(input.say(phrase::how), log->mode ? told(input.say, log->mode->value) : "");
  add(input.say(phrase::minutes_column), log->minutes ? input.say.number(log->minutes->value) : "");
  add(input.say(phrase::in_the_chair), log->chair ? log->chair->value.text : "");
  const std::string present = codes_of(log->attended);
  const std::string by_practice = counts_text(input.say, *log);
  add(input.say(phrase::present),
      present.empty() && by_practice.empty() ? input.say(phrase::not_recorded) : present);
  add(input.say(phrase::present_by_practice), by_practice);
  add(input.say(phrase::guests), log->guests ? input.say.number(log->guests->value) : "");
  add(input.say(phrase::apologies), codes_of(log->apologies));
  add(input.say(phrase::in_one_sentence), log->summary->value);
  add(input.say(phrase::recorded_by), log->recorded_by ? log->recorded_by->value.text : "");
  add(input.say(phrase::source), log->where.file.text());
  section.blocks.push_back(std::move(pairs));
  if (log->is_write_up()) {
    section.blocks.push_back(Paragraph{input.say(phrase::nobody_met)});
  }
  return section;
}

}  // namespace cop
