#include <fmt/core.h>

#include "cop/report/phrases.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

std::string with_source(const Text& text, const Text& source) {
  return source.given() ? fmt::format("{} [{}]", text.value, source.value) : text.value;
}

template <class T, class Describe>
void add_part(const Facts& facts, const char* title, std::vector<T> CycleLog::*list,
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
  Section section{"What else was noticed"};
  add_part(
      facts, "Findings from interviews, comments and visits", &CycleLog::findings,
      [](const Finding& f) { return with_source(f.text, f.source); }, section);
  add_part(
      facts, "Events", &CycleLog::events,
      [](const Event& e) {
        return (e.date ? e.date->value.iso() + ": " : std::string()) + e.text.value;
      },
      section);
  add_part(
      facts, "Decisions", &CycleLog::decisions,
      [](const MeetingDecision& d) {
        return d.how.given() ? fmt::format("{} ({})", d.text.value, d.how.value) : d.text.value;
      },
      section);
  add_part(
      facts, "In the way", &CycleLog::blockers,
      [](const Blocker& b) {
        const auto kind = b.kind ? word(b.kind->value) : "other";
        return b.text.given() ? fmt::format("{}: {}", kind, b.text.value) : std::string(kind);
      },
      section);
  add_part(
      facts, "What it was worth to the members", &CycleLog::value,
      [](const ValueStory& v) { return v.text.value; }, section);
  return section;
}

}  // namespace cop
