#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/model/attendance.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/group.hpp"
#include "cop/wrap.hpp"

namespace cop::app {
namespace {

/// Somebody who joins or leaves, and the place of that among the shared answers.
struct Change {
  Id<Member> code;
  bool joins = false;
  std::size_t place = 0;
};

Member newcomer(const Id<Member>& code, Date day) {
  Member member;
  member.id.value = code;
  member.role = Located(Role::active);
  member.joined = Located(day);
  return member;
}

/// The answer to the list of those who came, as it is read.
class TickList {
 public:
  TickList(const Asking& asking, Answers& to) : asking_(asking), to_(to) {}

  std::string read(std::string typed) {
    to_.log.attended.clear();
    std::replace(typed.begin(), typed.end(), ',', ' ');
    for (const std::string& word : split(typed, ' ')) {
      std::string complaint = tick(word);
      if (!complaint.empty()) return complaint;
    }
    return {};
  }

  [[nodiscard]] const std::vector<Change>& changes() const { return changes_; }

 private:
  /// A member, everybody, `+CODE` for one who joins, `-CODE` for one who has left.
  std::string tick(const std::string& word) {
    if (word.front() == '+') return join(word.substr(1));
    const auto members = members_on(to_.log.date->value, to_, asking_.facts);
    if (word == "all") {
      for (const Member& member : members) to_.log.attended.emplace_back(member.id.value);
      return {};
    }
    std::string typed_code;
    const bool leaves = word.front() == '-';
    std::string complaint = read_member(leaves ? word.substr(1) : word, members, typed_code);
    if (!complaint.empty()) {
      return leaves ? complaint : complaint + "; somebody new is written +" + shown(word, 40);
    }
    const Id<Member> code(typed_code);
    if (!leaves) {
      to_.log.attended.emplace_back(code);
      return {};
    }
    std::erase(to_.log.attended, Located(code));
    change({code, false}, leaving(code, to_.log.date->value, LeftReason::other));
    return {};
  }

  std::string join(const std::string& typed) {
    std::optional<Located<Id<Member>>> code;
    const std::string complaint = read_value(typed, code);
    if (!complaint.empty()) return "+" + shown(typed, 40) + ": " + complaint;
    for (const Member& member : members_with(to_, asking_.facts)) {
      if (member.id == *code) return typed + " is a member already: write it without +";
    }
    change({code->value, true}, joining(newcomer(code->value, to_.log.date->value)));
    to_.log.attended.push_back(*code);
    return {};
  }

  void change(Change made, SharedAnswer answer) {
    made.place = to_.follow_up.answers.size();
    changes_.push_back(made);
    to_.follow_up.answers.push_back(std::move(answer));
  }

  const Asking& asking_;
  Answers& to_;
  std::vector<Change> changes_;
};

bool came(const Id<Member>& code, const CycleLog& log) {
  return std::any_of(log.attended.begin(), log.attended.end(),
                     [&](const auto& one) { return one.value == code; });
}

std::vector<Member> members_today(const Asking& asking) {
  return members_on(asking.day(), asking.answers, asking.facts);
}

/// The codes of those who came last time and are still members.
std::string last_attendance(const Asking& asking) {
  const auto meetings = meetings_with_attendance(asking.facts.project);
  if (meetings.empty()) return {};
  std::vector<Located<Id<Member>>> codes;
  for (const Member& member : members_today(asking)) {
    if (came(member.id.value, *meetings.back())) codes.push_back(member.id);
  }
  return codes_of(codes);
}

void note_apologies(const Asking& asking) {
  CycleLog& log = asking.answers.log;
  for (const Member& member : members_today(asking)) {
    const bool later = member.joined && member.joined->value > asking.day();
    if (!came(member.id.value, log) && !later) log.apologies.emplace_back(member.id.value);
  }
}

void ask_why_left(const Asking& asking, const Change& change) {
  ask_into(
      asking,
      with({"  Why did " + change.code.text + " leave? (" + listed(words_of<LeftReason>()) + ")",
            "Why people leave is among the most useful things to know. Topic: it was not their "
            "question; support: their practice did not back them.",
            "other"},
           completing(words_of<LeftReason>())),
      [&](const std::string& typed, Answers& to) {
        std::optional<Located<LeftReason>> reason;
        std::string complaint = read_word(typed, reason);
        if (reason) {
          to.follow_up.answers[change.place] =
              leaving(change.code, to.log.date->value, reason->value);
        }
        return complaint;
      });
}

void ask_practice_of(const Asking& asking, const Change& change) {
  std::vector<std::string_view> practices;
  for (const Practice& practice : asking.facts.project.membership.practices) {
    practices.push_back(practice.id.value.text);
  }
  if (practices.empty()) return;
  ask_into(asking,
           with({"  Where does " + change.code.text + " work? (" + listed(practices) + ")",
                 "The practice, as members.yaml calls it; Enter if it is none of them."},
                completing(practices)),
           [&](const std::string& typed, Answers& to) {
             const Choice choice = choose(typed, practices);
             if (!choice.complaint.empty()) return choice.complaint;
             Member member = newcomer(change.code, to.log.date->value);
             member.practice = Located(Id<Practice>{std::string(practices[choice.index])});
             to.follow_up.answers[change.place] = joining(member);
             return std::string();
           });
}

std::string help_on_ticks(const std::vector<Member>& members) {
  const std::string one = members.empty() ? "gp03" : members.back().id.value.text;
  return "Codes or numbers with blanks between, or all. The others sent apologies. +gp77 has "
         "joined, -" +
         one + " has left for good. Such as: " + (members.size() > 1 ? "1 2 +gp77" : "all +gp77");
}

}  // namespace

void ask_attendance(const Asking& asking) {
  if (!asking.met()) return;
  const auto members = members_today(asking);
  const std::string list = members.empty() ? "nobody yet; +gp01 adds somebody" : numbered(members);
  asking.dialog.say("Members: " + wrapped(list, 9));
  std::vector<Change> changes;
  const bool answered = ask_into(
      asking,
      with({"Who came?", help_on_ticks(members), last_attendance(asking)}, completing(members)),
      [&](const std::string& typed, Answers& to) {
        TickList ticks(asking, to);
        std::string complaint = ticks.read(typed);
        changes = ticks.changes();
        return complaint;
      });
  if (!answered) return asking.skip("attended");
  for (const Change& change : changes) {
    change.joins ? ask_practice_of(asking, change) : ask_why_left(asking, change);
  }
  if (!asking.answers.log.attended.empty()) note_apologies(asking);
}

}  // namespace cop::app
