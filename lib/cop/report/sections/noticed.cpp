#include <vector>

#include <fmt/core.h>

#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/language/phrases/meetings.hpp"
#include "cop/language/phrases/missing.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/log_entries.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

std::string with_source(const Text& text, const Text& source) {
  return source.given() ? fmt::format("{} [{}]", text->value, source->value) : text->value;
}

template <class T, class Describe>
void add_part(const ReportInput& input, const std::string& title, RareList<T> CycleLog::*list,
              const Phrase<2>& words_for_the_rest, Describe describe_one, Section& section) {
  std::vector<const T*> things = log_entries(input.facts.project, list);
  if (things.empty()) return;
  Section part{title};
  const std::size_t all = things.size();
  const std::size_t left_out = keep_newest(input.is_overview, things, most_remarks);
  add_left_out(input.say, words_for_the_rest, left_out, all, part.blocks);
  List items;
  for (const T* one : things) items.items.push_back(describe_one(*one));
  part.blocks.push_back(std::move(items));
  section.parts.push_back(std::move(part));
}

}  // namespace

Section noticed_section(const ReportInput& input) {
  Section section{input.say(phrase::what_else)};
  add_part(
      input, input.say(phrase::findings_from_interviews), &CycleLog::findings,
      phrase::remarks_left_out, [&](const Finding& f) { return with_source(f.text, f.source); },
      section);
  add_part(
      input, input.say(phrase::events_title), &CycleLog::events, phrase::events_left_out,
      [&](const Event& e) {
        return (e.date ? input.say.date(e.date->value) + ": " : std::string()) + e.text->value;
      },
      section);
  add_part(
      input, input.say(phrase::decisions), &CycleLog::decisions, phrase::decisions_left_out,
      [&](const MeetingDecision& d) {
        return d.how.given() ? fmt::format("{} ({})", d.text->value, d.how->value) : d.text->value;
      },
      section);
  add_part(
      input, input.say(phrase::in_the_way), &CycleLog::blockers, phrase::blockers_left_out,
      [&](const Blocker& b) {
        const auto kind = b.kind ? told(input.say, b.kind->value) : input.say(phrase::other);
        return b.text.given() ? fmt::format("{}: {}", kind, b.text->value) : std::string(kind);
      },
      section);
  add_part(
      input, input.say(phrase::worth_to_members), &CycleLog::value, phrase::remarks_left_out,
      [&](const ValueStory& v) { return v.text->value; }, section);
  return section;
}

}  // namespace cop
