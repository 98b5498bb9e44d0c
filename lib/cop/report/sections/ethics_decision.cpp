#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/ethics.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"

namespace cop {
namespace {

class Entries {
 public:
  explicit Entries(const Language& say) : say_(say) {}
  void add(const std::string& term, const Text& text) { add(term, text->value); }
  void add(const std::string& term, const std::string& text) {
    if (!text.empty()) pairs_.entries.emplace_back(term, text);
  }
  void add(const std::string& term, const std::optional<Located<Date>>& day) {
    if (day) add(term, say_.date(day->value));
  }
  Pairs pairs() && { return std::move(pairs_); }

 private:
  const Language& say_;
  Pairs pairs_;
};

Section decision_part(const Language& say, const Governance& g) {
  Entries entries(say);
  entries.add(say(phrase::decision),
              g.status ? told(say, g.status->value) : say(phrase::none_is_recorded));
  entries.add(say(phrase::committee), g.committee);
  entries.add(say(phrase::reference_term), g.reference);
  entries.add(say(phrase::decided_on), g.decided_on);
  entries.add(say(phrase::expires_on), g.expires_on);
  entries.add(say(phrase::conditions), g.conditions);
  entries.add(say(phrase::exempted_by), g.exemption_authority);
  entries.add(say(phrase::because_term), g.exemption_reason);
  entries.add(say(phrase::registration), g.registration);
  entries.add(say(phrase::part_of_study), g.parent_study);
  entries.add(say(phrase::conflicts_of_interest), g.conflicts);
  return {say(phrase::decision), {std::move(entries).pairs()}, {}};
}

Section consent_part(const Language& say, const Governance& g, const Membership& membership) {
  Entries entries(say);
  entries.add(say(phrase::members_term),
              g.member_consent.given() ? g.member_consent->value : say(phrase::not_written_down));
  long consented = 0;
  for (const Member& member : membership.members) consented += member.consented_on ? 1 : 0;
  entries.add(say(phrase::members_consented),
              say(phrase::x_of_y, consented, membership.members.size()));
  entries.add(say(phrase::patients_term), g.patient_consent.basis
                                              ? told(say, g.patient_consent.basis->value)
                                              : say(phrase::not_written_down));
  entries.add(say(phrase::because_term), g.patient_consent.reason);
  return {say(phrase::consent), {std::move(entries).pairs()}, {}};
}

Section agreements_part(const Language& say, const Governance& g) {
  Section part{say(phrase::agreements)};
  Table table{{{say(phrase::practice)},
               {say(phrase::agreed_with)},
               {say(phrase::signed_on)},
               {say(phrase::agreed_data)}},
              {}};
  for (const DataAgreement& agreement : g.agreements) {
    table.rows.push_back(
        {agreement.practice ? agreement.practice->value.text : "", agreement.with->value,
         agreement.signed_on ? say.date(agreement.signed_on->value) : "", agreement.data->value});
  }
  if (table.rows.empty()) {
    part.blocks.push_back(Paragraph{say(phrase::none_recorded)});
  } else {
    part.blocks.push_back(std::move(table));
  }
  return part;
}

}  // namespace

Section ethics_decision_section(const ReportInput& input) {
  const Project& project = input.facts.project;
  const Governance& governance = project.question.governance;
  Section section{input.say(phrase::decision_consent_agreements)};
  section.parts = {decision_part(input.say, governance),
                   consent_part(input.say, governance, project.membership),
                   agreements_part(input.say, governance)};
  return section;
}

}  // namespace cop
