#include "cop/language/phrases/funder.hpp"
#include "cop/language/phrases/lengths.hpp"
#include "cop/report/length_limits.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

/// What each cycle of value creation means (Wenger, Trayner and de Laat 2011).
std::string meaning_of(const Language& say, ValueCycle cycle) {
  switch (cycle) {
    case ValueCycle::immediate: return say(phrase::worth_immediate);
    case ValueCycle::potential: return say(phrase::worth_potential);
    case ValueCycle::applied: return say(phrase::worth_applied);
    case ValueCycle::realised: return say(phrase::worth_realised);
    case ValueCycle::reframing: return say(phrase::worth_reframing);
  }
  return "";
}

}  // namespace

Section value_stories_section(const ReportInput& input) {
  Section section{input.say(phrase::what_it_was_worth_in_words)};
  for (const auto& word : Words<ValueCycle>::all) {
    List list;
    for (const CycleLog& log : input.facts.project.logs) {
      for (const ValueStory& story : log.value) {
        if (!story.cycle || story.cycle->value != word.value) continue;
        list.items.push_back(story.text->value + " [" + log.where.file.text() + "]");
      }
    }
    if (list.items.empty()) continue;
    Section part{meaning_of(input.say, word.value)};
    const std::size_t all = list.items.size();
    const std::size_t left_out = keep_newest(input.is_overview, list.items, most_remarks);
    add_left_out(input.say, phrase::remarks_left_out, left_out, all, part.blocks);
    part.blocks.push_back(std::move(list));
    section.parts.push_back(std::move(part));
  }
  return section;
}

}  // namespace cop
