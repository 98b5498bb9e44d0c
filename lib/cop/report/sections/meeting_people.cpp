#include "cop/base/number_text.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/subject_log.hpp"

namespace cop {
namespace {

std::string codes_of(const std::vector<Located<Id<Member>>>& members) {
  std::string text;
  for (const auto& member : members) text += (text.empty() ? "" : ", ") + member.value.text;
  return text;
}

std::string counts_text(const CycleLog& log) {
  std::string text;
  for (const AttendedCount& count : log.attended_counts) {
    if (!count.practice || !count.n) continue;
    text +=
        (text.empty() ? "" : ", ") + count.practice->value.text + " " + number_text(count.n->value);
    if (count.of) text += " of " + number_text(count.of->value);
  }
  return text;
}

}  // namespace

Section meeting_people_section(const ReportInput& input) {
  const CycleLog* log = subject_log(input);
  Section section{"Who was there"};
  if (log == nullptr) {
    section.blocks.push_back(Paragraph{"There is no log in these days to write minutes of."});
    return section;
  }
  Pairs pairs;
  const auto add = [&pairs](const char* term, const std::string& text) {
    if (!text.empty()) pairs.entries.emplace_back(term, text);
  };
  add("Day", log->date ? log->date->value.iso() : "");
  add("Kind", log->kind ? std::string(word(log->kind->value)) : "");
  add("How", log->mode ? std::string(word(log->mode->value)) : "");
  add("Minutes", log->minutes ? number_text(log->minutes->value) : "");
  add("In the chair", log->chair ? log->chair->value.text : "");
  const std::string present = codes_of(log->attended);
  const std::string by_practice = counts_text(*log);
  add("Present", present.empty() && by_practice.empty() ? "not recorded" : present);
  add("Present by practice", by_practice);
  add("Guests", log->guests ? number_text(log->guests->value) : "");
  add("Apologies", codes_of(log->apologies));
  add("In one sentence", log->summary.value);
  add("Recorded by", log->recorded_by ? log->recorded_by->value.text : "");
  add("Source", log->where.file.text());
  section.blocks.push_back(std::move(pairs));
  if (log->is_write_up()) {
    section.blocks.push_back(
        Paragraph{"Nobody met: this log was written up afterwards, and its day is that of the "
                  "writing."});
  }
  return section;
}

}  // namespace cop
