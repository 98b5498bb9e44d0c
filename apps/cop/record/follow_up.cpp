#include "cop/record/follow_up.hpp"

#include "cop/base/error.hpp"
#include "cop/command.hpp"
#include "cop/dialog.hpp"
#include "cop/edits/ethics.hpp"
#include "cop/edits/member.hpp"
#include "cop/edits/selection.hpp"
#include "cop/ethics_questions.hpp"
#include "cop/io/keyboard.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

Member* find(const Id<Member>& code, Project& project) {
  for (Member& member : project.membership.members) {
    if (member.id.value == code) return &member;
  }
  return nullptr;
}

/// A text as one word of a shell.
std::string quoted(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

std::string ethics_command(const Governance& answers) {
  std::string command = "cop ethics";
  for (const EthicsQuestion& one : ethics_questions) {
    const auto& answer = answers.triggers.*one.answer;
    if (answer) command += fmt::format(" --answer {}={}", one.name, word(answer->value));
  }
  if (answers.answered_by.given()) command += " --by " + quoted(answers.answered_by->value);
  if (answers.answered_on) command += " --on " + answers.answered_on->value.iso();
  return command;
}

/// Whether the edit was made, or stands in the file already.
bool is_carried_out(const SharedAnswer& answer, const std::string& folder, Session& session) {
  try {
    return carry_out({answer.edit}, folder, {}, session) == ExitCode::done;
  } catch (const Error& error) {
    session.env.err.print("cop: {}\n", error.what());
  } catch (const Abandoned&) {
    session.env.err.write("\n");
  }
  return false;
}

/// How to make the edit later: its command or, where there is none, the lines to write.
std::string way_of(const SharedAnswer& answer) {
  if (!answer.command.empty()) return "  " + answer.command + "\n";
  return "  in " + answer.edit.file + ":\n" + answer.edit.by_hand + "\n";
}

}  // namespace

Project FollowUp::applied_to(Project project) const {
  for (const SharedAnswer& answer : answers) answer.effect(project);
  return project;
}

SharedAnswer joining(const Member& member) {
  std::string command = "cop member add " + member.id.value.text;
  if (member.practice) command += " --practice " + member.practice->value.text;
  if (member.role) command += fmt::format(" --role {}", word(member.role->value));
  if (member.joined) command += " --joined " + member.joined->value.iso();
  return {member_joins(member), command,
          [member](Project& project) { project.membership.members.push_back(member); }};
}

SharedAnswer leaving(const Id<Member>& code, Date on, LeftReason reason) {
  return {member_leaves(code, on, reason),
          fmt::format("cop member leave {} --reason {} --on {}", code.text, word(reason), on.iso()),
          [=](Project& project) {
            Member* member = find(code, project);
            if (member == nullptr) return;
            member->left = Located(on);
            member->left_reason = Located(reason);
          }};
}

SharedAnswer taking_role(const Member& member, Role role, Date from) {
  return {
      member_takes_role(member, role, from),
      fmt::format("cop member role {} {} --on {}", member.id.value.text, word(role), from.iso()),
      [code = member.id.value, role](Project& project) {
        if (Member* changed = find(code, project)) changed->role = Located(role);
      }};
}

SharedAnswer opening(const Selection& selection) {
  return {open_selection(selection), "",
          [selection](Project& project) { project.question.selections.push_back(selection); }};
}

SharedAnswer answering_ethics(const Governance& answers) {
  return {answer_ethics(answers), ethics_command(answers), [answers](Project& project) {
            Governance& governance = project.question.governance;
            governance.triggers = answers.triggers;
            governance.answered_by = answers.answered_by;
            governance.answered_on = answers.answered_on;
          }};
}

void offer(const FollowUp& follow_up, const std::string& folder, Session& session) {
  if (follow_up.answers.empty()) return;
  session.say("\nSome answers belong into files that you share. One by one:");
  std::string left;
  bool goes_on = true;
  for (const SharedAnswer& answer : follow_up.answers) {
    try {
      if (goes_on && is_carried_out(answer, folder, session)) continue;
    } catch (const Interrupted&) {
      goes_on = false;
      session.env.err.write("\n");
    }
    left += way_of(answer);
  }
  if (left.empty()) return;
  session.env.err.write("Not written. Whenever you like, this does it:\n" + left);
}

}  // namespace cop::app
