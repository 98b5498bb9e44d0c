#include "cop/report/sections.hpp"

namespace cop {
namespace {

class Entries {
 public:
  void add(const char* term, const Text& text) { add(term, text.value); }
  void add(const char* term, const std::string& text) {
    if (!text.empty()) pairs_.entries.emplace_back(term, text);
  }
  void add(const char* term, const std::optional<Located<Date>>& day) {
    if (day) add(term, day->value.iso());
  }
  Pairs pairs() && { return std::move(pairs_); }

 private:
  Pairs pairs_;
};

Section decision_part(const Governance& g) {
  Entries entries;
  entries.add("Decision", g.status ? std::string(word(g.status->value)) : "none is recorded");
  entries.add("Committee", g.committee);
  entries.add("Reference", g.reference);
  entries.add("Decided on", g.decided_on);
  entries.add("Expires on", g.expires_on);
  entries.add("Conditions", g.conditions);
  entries.add("Exempted by", g.exemption_authority);
  entries.add("Because", g.exemption_reason);
  entries.add("Registration", g.registration);
  entries.add("Part of the study", g.parent_study);
  entries.add("Conflicts of interest", g.conflicts);
  return {"Decision", {std::move(entries).pairs()}, {}};
}

Section consent_part(const Governance& g, const Membership& membership) {
  Entries entries;
  entries.add("Members", g.member_consent.given() ? g.member_consent.value : "not written down");
  long consented = 0;
  for (const Member& member : membership.members) consented += member.consented_on ? 1 : 0;
  entries.add("Members with a day of consent",
              std::to_string(consented) + " of " + std::to_string(membership.members.size()));
  entries.add("Patients", g.patient_consent.basis
                              ? std::string(word(g.patient_consent.basis->value))
                              : "not written down");
  entries.add("Because", g.patient_consent.reason);
  return {"Consent", {std::move(entries).pairs()}, {}};
}

Section agreements_part(const Governance& g) {
  Section part{"Agreements on data"};
  Table table{{{"Practice"}, {"With"}, {"Signed on"}, {"Data"}}, {}};
  for (const DataAgreement& agreement : g.agreements) {
    table.rows.push_back(
        {agreement.practice ? agreement.practice->value.text : "", agreement.with.value,
         agreement.signed_on ? agreement.signed_on->value.iso() : "", agreement.data.value});
  }
  if (table.rows.empty()) {
    part.blocks.push_back(Paragraph{"None is recorded."});
  } else {
    part.blocks.push_back(std::move(table));
  }
  return part;
}

}  // namespace

Section ethics_decision_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  const Governance& governance = project.question.governance;
  Section section{"Decision, consent and agreements"};
  section.parts = {decision_part(governance), consent_part(governance, project.membership),
                   agreements_part(governance)};
  return section;
}

}  // namespace cop
