#include <algorithm>

#include "cop/report/page.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) { return ids_of(facts.project.question.aims); }

Report page(const Facts& facts, const std::string& id) {
  const auto& aims = facts.project.question.aims;
  const auto aim = std::find_if(aims.begin(), aims.end(),
                                [&](const Aim& one) { return one.id.value.text == id; });
  Report report{"Aim " + id, {{place_text(aim->id.where)}}, {}};
  report.sections.push_back(record_section("", *aim));
  return report;
}

}  // namespace

extern const PageKind aim_page{"aim", "aims", ids, nullptr, page};

}  // namespace cop
