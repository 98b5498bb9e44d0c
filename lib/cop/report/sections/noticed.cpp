#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/language/phrases/missing.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string with_source(const Text& text, const Text& source) {
  return source.given() ? fmt::format("{} [{}]", text.value, source.value) : text.value;
}

template <class T, class Describe>
void add_part(const Facts& facts, const std::string& title, std::vector<T> CycleLog::*list,
              Describe describe_one, Section& section) {
  List items;
  for (const CycleLog& log : facts.project.logs) {
    for (const T& one : log.*list) items.items.push_back(describe_one(one));
  }
  if (!items.items.empty()) section.parts.push_back({title, {std::move(items)}, {}});
}

}  // namespace

Section noticed_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  Section section{input.say(phrase::what_else)};
  add_part(
      facts, input.say(phrase::findings_from_interviews), &CycleLog::findings,
      [&](const Finding& f) { return with_source(f.text, f.source); }, section);
  add_part(
      facts, input.say(phrase::events_title), &CycleLog::events,
      [&](const Event& e) {
        return (e.date ? input.say.date(e.date->value) + ": " : std::string()) + e.text.value;
      },
      section);
  add_part(
      facts, input.say(phrase::decisions), &CycleLog::decisions,
      [&](const MeetingDecision& d) {
        return d.how.given() ? fmt::format("{} ({})", d.text.value, d.how.value) : d.text.value;
      },
      section);
  add_part(
      facts, input.say(phrase::in_the_way), &CycleLog::blockers,
      [&](const Blocker& b) {
        const auto kind = b.kind ? told(input.say, b.kind->value) : input.say(phrase::other);
        return b.text.given() ? fmt::format("{}: {}", kind, b.text.value) : std::string(kind);
      },
      section);
  add_part(
      facts, input.say(phrase::worth_to_members), &CycleLog::value,
      [&](const ValueStory& v) { return v.text.value; }, section);
  return section;
}

}  // namespace cop
