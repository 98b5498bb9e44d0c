#include "cop/report/page.hpp"
#include "cop/report/record_writer.hpp"

namespace cop {
namespace {

std::vector<std::string> ids(const Facts& facts) {
  return ids_of(facts.project.membership.practices);
}

Report page(const Facts& facts, const std::string& id) {
  const Practice& practice = *facts.project.find_practice(Id<Practice>(id));
  Report report{"Practice " + id, {{place_text(practice.id.where)}}, {}};
  report.sections.push_back(record_section("", practice));
  Table members{{{"Member"}, {"Name"}, {"Role"}, {"Left"}}, {}};
  for (const Member& member : facts.project.membership.members) {
    if (!member.practice || member.practice->value != practice.id.value) continue;
    members.rows.push_back({member.id.value.text, member.name->value,
                            member.role ? std::string(word(member.role->value)) : "",
                            member.left ? member.left->value.iso() : ""});
  }
  if (!members.rows.empty()) {
    report.sections.push_back({"Members", {std::move(members)}, {}});
  }
  return report;
}

}  // namespace

extern const PageKind practice_page{"practice", "practices", ids, nullptr, page, Names::kept};

}  // namespace cop
