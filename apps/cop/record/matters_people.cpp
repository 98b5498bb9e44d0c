#include "cop/base/utf8.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/group.hpp"
#include "cop/record/matters.hpp"

namespace cop::app {
namespace {

std::vector<Member> members_today(const Asking& asking) {
  return members_on(asking.day(), asking.answers, asking.facts);
}

std::string put_blocker(const std::string& typed, CycleLog& log) {
  Blocker blocker;
  std::string complaint = read_word_and_text(typed, blocker.kind, blocker.text);
  log.blockers.push_back(std::move(blocker));
  return complaint;
}

/// WHO; MEASURE; BY WHOM: several members with blanks between.
std::string put_feedback(const std::string& typed, const Asking& asking, CycleLog& log) {
  const auto parts = split(typed, ';');
  if (parts.size() > 3) return "WHO; MEASURE; BY WHOM: no more than these three";
  if (parts[0].empty()) return "who was it? WHO; MEASURE; BY WHOM";
  for (const std::string& word : split(parts[0], ' ')) {
    Feedback feedback;
    std::string code;
    std::string complaint = read_member(word, members_today(asking), code);
    if (complaint.empty() && parts.size() > 1 && !parts[1].empty()) {
      complaint = read_measure(parts[1], asking.facts.project, feedback.measure);
    }
    if (!complaint.empty()) return complaint;
    feedback.member = Located(Id<Member>(code));
    if (parts.size() > 2) feedback.by = Text(parts[2]);
    feedback.on = log.date;
    log.feedback.push_back(std::move(feedback));
  }
  return {};
}

std::string feedback_example(const Asking& asking) {
  const auto members = members_today(asking);
  const auto own = own_measures(asking.facts.project);
  return (members.size() < 2 ? "gp02 gp03"
                             : members[0].id.value.text + " " + members[1].id.value.text) +
         "; " + (own.empty() ? "letters" : own.front()->id.value.text) + "; " +
         (members.empty() ? "gp01" : members.back().id.value.text);
}

/// Half for reviewing one's own work and half for measuring outcomes where there were figures or a
/// test; talk among peers alone is reviewing.
std::string usual_split(const CycleLog& log) {
  if (!log.minutes) return {};
  const long minutes = log.minutes->value;
  const bool measured = !log.observations.empty() || !log.cycles.empty();
  const long outcomes = measured ? minutes / 2 : 0;
  return fmt::format("0 {} {}", minutes - outcomes, outcomes);
}

std::string put_cpd(const std::string& typed, CycleLog& log) {
  const auto parts = split(typed, ' ');
  if (parts.size() != 3) return "three numbers with blanks between, such as 0 30 30";
  for (const auto& member : log.attended) {
    CpdMinutes cpd;
    cpd.member = member;
    std::optional<Located<long>>* fields[] = {&cpd.education, &cpd.reviewing, &cpd.outcomes};
    for (std::size_t i = 0; i < 3; ++i) {
      std::string complaint = read_value(parts[i], *fields[i]);
      if (!complaint.empty()) return complaint;
    }
    log.cpd.push_back(std::move(cpd));
  }
  return {};
}

/// "gp02 champion".
std::string put_role(const std::string& typed, const Asking& asking, Answers& to) {
  const WordAndText parts = split_word(typed);
  const auto members = members_today(asking);
  std::string code;
  std::string complaint = read_member(parts.word, members, code);
  if (!complaint.empty()) return complaint;
  std::optional<Located<Role>> role;
  complaint =
      parts.text.empty() ? "which role? Such as: " + code + " core" : read_word(parts.text, role);
  if (!complaint.empty()) return complaint;
  for (const Member& member : members) {
    if (member.id.value.text != code) continue;
    to.follow_up.answers.push_back(taking_role(member, role->value, to.log.date->value));
  }
  return {};
}

}  // namespace

void ask_blockers(const Asking& asking) {
  const int blockers = ask_each_into(
      asking,
      with({"What is in the way? (" + listed(words_of<BlockerKind>()) + ")",
            "The word, and then a sentence, such as: time, nobody can leave the front "
            "desk. The first three are what such groups most often fail on."},
           completing(words_of<BlockerKind>())),
      [](const std::string& typed, Answers& to) { return put_blocker(typed, to.log); });
  if (blockers == 0) asking.skip("blockers");
}

void ask_feedback(const Asking& asking) {
  const int shown_to = ask_each_into(
      asking,
      with({"Who was shown their own figures? WHO; MEASURE; BY WHOM",
            "Several members with blanks between. Such as: " + feedback_example(asking)},
           completing(members_today(asking))),
      [&](const std::string& typed, Answers& to) { return put_feedback(typed, asking, to.log); });
  if (shown_to == 0) asking.skip("feedback");
}

void ask_cpd(const Asking& asking) {
  if (asking.answers.log.attended.empty()) return asking.skip("cpd");
  const bool answered = ask_into(
      asking,
      {"CPD minutes for all who came: education, reviewing, outcomes?",
       "Three numbers with blanks between: education, reviewing performance, measuring outcomes. "
       "Talk about one's own work is reviewing; a test of a change or an audit is measuring "
       "outcomes. It is a proposal: members share out their hours themselves.",
       usual_split(asking.answers.log)},
      [](const std::string& typed, Answers& to) { return put_cpd(typed, to.log); });
  if (!answered) asking.skip("cpd");
}

void ask_role(const Asking& asking) {
  const auto members = members_today(asking);
  if (members.empty()) return;
  ask_each_into(asking,
                with({"Whose role changed? WHO ROLE", "Such as: " + members.back().id.value.text +
                                                          " core. The roles are " +
                                                          listed(words_of<Role>()) + "."},
                     completing(members)),
                [&](const std::string& typed, Answers& to) { return put_role(typed, asking, to); });
}

void ask_chair(const Asking& asking) {
  const CycleLog* last = asking.facts.last_meeting();
  const auto& usual = asking.facts.project.charter.facilitator;
  const auto members = members_today(asking);
  ask_into(asking,
           with({"Who led the meeting?", "One member: " + numbered(members),
                 suggested(last != nullptr && last->chair ? *last->chair : usual)},
                completing(members)),
           [&](const std::string& typed, Answers& to) {
             std::string code;
             std::string complaint = read_member(typed, members, code);
             if (complaint.empty()) to.log.chair = Located(Id<Member>(code));
             return complaint;
           });
}

void ask_guests(const Asking& asking) {
  ask_into(asking, {"How many guests came?", "People who are not members, as a number: 2."},
           [](const std::string& typed, Answers& to) { return read_value(typed, to.log.guests); });
}

}  // namespace cop::app
