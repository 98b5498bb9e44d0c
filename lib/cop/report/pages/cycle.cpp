#include "cop/model/project_state.hpp"
#include "cop/report/page.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/record_writer.hpp"
#include "cop/report/status_report.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) {
  std::vector<std::string> numbers;
  for (const Cycle& cycle : facts.cycles) numbers.push_back(std::to_string(cycle.number));
  return numbers;
}

/// The logs that tell of it, one a line.
Section told_in(const Cycle& cycle) {
  List places;
  for (const CyclePart& part : cycle.parts) places.items.push_back(place_text(part.entry->where));
  return {"Told in", {std::move(places)}, {}};
}

Report page(const Facts& facts, const std::string& id) {
  const Cycle& cycle = *facts.find_cycle(std::stol(id));
  const Text& name = cycle.whole().name;
  Report report{"Cycle " + id + (name.given() ? ": " + name->value : "")};
  const std::string waiting = waits_for(english, cycle);
  const Charter& charter = facts.project.charter;
  if (!waiting.empty() && !is_over(charter)) report.face.push_back({"It " + waiting});
  CycleEntry rest = cycle.whole();
  rest.name = Text();
  Section whole = record_section("", rest);
  const std::string results = results_text(english, facts, cycle);
  if (!results.empty()) {
    whole.parts.push_back({"What came out", {Paragraph{results}}, {}});
  }
  whole.parts.push_back(told_in(cycle));
  report.sections = std::move(whole.parts);
  whole.parts.clear();
  if (!whole.empty()) report.sections.insert(report.sections.begin(), std::move(whole));
  return report;
}

}  // namespace

extern const PageKind cycle_page{"cycle", "cycles", ids, nullptr, page};

}  // namespace cop
