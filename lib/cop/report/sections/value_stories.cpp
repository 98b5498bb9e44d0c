#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// What each cycle of value creation means (Wenger, Trayner and de Laat 2011).
const char* meaning_of(ValueCycle cycle) {
  switch (cycle) {
    case ValueCycle::immediate: return "Immediate: it was worth being there";
    case ValueCycle::potential: return "Potential: something was gained that may be used";
    case ValueCycle::applied: return "Applied: it was used";
    case ValueCycle::realised: return "Realised: results changed, the members say";
    case ValueCycle::reframing: return "Reframing: success means something else now";
  }
  return "";
}

}  // namespace

Section value_stories_section(const ReportInput& input) {
  Section section{"What it was worth, in the members' words"};
  for (const auto& word : Words<ValueCycle>::all) {
    List list;
    for (const CycleLog& log : input.facts.project.logs) {
      for (const ValueStory& story : log.value) {
        if (!story.cycle || story.cycle->value != word.value) continue;
        list.items.push_back(story.text.value + " [" + log.where.file.text() + "]");
      }
    }
    if (!list.items.empty()) {
      section.parts.push_back({meaning_of(word.value), {std::move(list)}, {}});
    }
  }
  return section;
}

}  // namespace cop
