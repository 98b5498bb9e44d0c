
#include "cop/language/phrases/common.hpp"
#include "cop/language/phrases/poster.hpp"
#include "cop/report/sections.hpp"
#include "cop/report/told.hpp"
#include "cop/report/word_limit.hpp"

namespace cop {
namespace {

constexpr std::size_t long_panel = 45;
constexpr std::size_t short_panel = 25;

/// The latest cycle that has this to say.
template <class Tell>
std::string latest(const Facts& facts, Tell tell) {
  for (auto cycle = facts.cycles.rbegin(); cycle != facts.cycles.rend(); ++cycle) {
    const std::string text = tell(*cycle);
    if (!text.empty()) return text;
  }
  return {};
}

std::string aim_of(const Facts& facts) {
  const auto& aims = facts.project.question.aims;
  if (aims.empty()) return {};
  return aims.front().statement.given() ? aims.front().statement->value
                                        : aims.front().id.value.text;
}

std::string ethics_of(const Language& say, const Governance& governance) {
  if (!governance.status) return say(phrase::no_ethics_decision);
  std::string text(told(say, governance.status->value));
  if (governance.committee.given()) text += ", " + governance.committee->value;
  if (governance.reference.given()) text += ", " + governance.reference->value;
  return text;
}

std::string team_of(const Language& say, const Membership& membership) {
  if (membership.members.empty()) return {};
  const std::string members = say(phrase::members, membership.members.size());
  if (membership.practices.empty()) return members;
  return members + ", " + say(phrase::practices, membership.practices.size());
}

}  // namespace

/// What stands around the chart, each panel short enough to be read while standing.
Section poster_panels_section(const ReportInput& input) {
  const Facts& facts = input.facts;
  const Question& question = facts.project.question;
  Pairs pairs;
  const auto add = [&](const std::string& panel, const std::string& text, std::size_t words) {
    pairs.entries.emplace_back(
        panel, text.empty() ? input.say(phrase::not_written_down) : within_words(text, words));
  };
  add(input.say(phrase::problem), question.problem->value, long_panel);
  add(input.say(phrase::aim_panel), aim_of(facts), short_panel);
  add(input.say(phrase::change_panel),
      latest(facts, [&](const Cycle& c) { return c.whole().plan.change->value; }), long_panel);
  add(input.say(phrase::learned_panel),
      latest(facts, [&](const Cycle& c) { return c.whole().study.learned->value; }), long_panel);
  add(input.say(phrase::next_panel),
      latest(facts,
             [&](const Cycle& c) {
               const Act& act = c.whole().act;
               return act.decision ? told(input.say, act.decision->value) +
                                         (act.why.given() ? ": " + act.why->value : "")
                                   : std::string();
             }),
      short_panel);
  add(input.say(phrase::team_panel), team_of(input.say, facts.project.membership), short_panel);
  add(input.say(phrase::ethics_panel), ethics_of(input.say, question.governance), short_panel);
  Section section{input.say(phrase::the_project)};
  section.blocks.push_back(std::move(pairs));
  return section;
}

}  // namespace cop
