#include <fmt/core.h>

#include "cop/model/baseline.hpp"
#include "cop/report/cycle_story.hpp"
#include "cop/report/pip_quarter.hpp"
#include "cop/report/sections.hpp"

namespace cop {
namespace {

bool is_australian(const Charter& charter) {
  return !charter.jurisdiction.given() || charter.jurisdiction.value == "AU";
}

std::string when_text(const Charter& charter, const Cycle& cycle) {
  const auto begun = begun_on(cycle);
  if (!begun) return "not dated";
  std::string text = "from " + begun->iso();
  if (cycle.whole.done.ended) text += " to " + cycle.whole.done.ended->value.iso();
  if (is_australian(charter)) text += "; PIP QI quarter " + pip_quarter(*begun);
  return text;
}

std::string sustain_text(const Cycle& cycle) {
  const Act& act = cycle.whole.act;
  if (!act.decision) return "not decided yet";
  std::string text(word(act.decision->value));
  if (act.why.given()) text += ": " + act.why.value;
  if (act.next) text += fmt::format("; next, cycle {}", act.next->value);
  return text;
}

List evidence_of(const Cycle& cycle) {
  List files;
  for (const CyclePart& part : cycle.parts) {
    const std::string day = part.log->date ? part.log->date->value.iso() + ": " : "";
    files.items.push_back(day + part.log->where.file.text());
  }
  return files;
}

}  // namespace

/// Each cycle with its time, what came of it and the files that show it.
Section cycle_evidence_section(const ReportInput& input) {
  Section section{"Cycles"};
  for (const Cycle& cycle : input.facts.cycles) {
    Section part = cycle_story(input, cycle);
    part.blocks.insert(part.blocks.begin(),
                       Pairs{{{"When", when_text(input.facts.project.charter, cycle)}}});
    part.blocks.push_back(Pairs{{{"What stays, and how", sustain_text(cycle)}}});
    part.blocks.push_back(Paragraph{"Evidence:"});
    part.blocks.push_back(evidence_of(cycle));
    section.parts.push_back(std::move(part));
  }
  if (section.parts.empty()) section.blocks.push_back(Paragraph{"No cycle is recorded yet."});
  return section;
}

}  // namespace cop
