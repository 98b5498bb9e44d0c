#include "cop/report/ballot_results.hpp"
#include "cop/report/page.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) {
  return ids_of(facts.project.question.selections);
}

Report page(const Facts& facts, const std::string& id) {
  const Selection& selection = *facts.project.find_selection(Id<Selection>(id));
  Report report{"Selection " + id, {{place_text(selection.id.where)}}, {}};
  if (!selection.decided_on && !selection.result.given()) {
    report.face.push_back({"It is open."});
  }
  report.sections.push_back(record_section("", selection));
  const BallotBox box = ballot_box(facts.project, selection);
  report.sections.push_back({"The count", ballot_blocks(english, facts, selection, box)});
  return report;
}

}  // namespace

extern const PageKind selection_page{"selection", "selections", ids, nullptr, page};

}  // namespace cop
