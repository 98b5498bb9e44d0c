#include <algorithm>

#include "cop/day.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string complain_about_day(const std::string& text, Date today) {
  try {
    (void)parse_day(text, today);
    return {};
  } catch (const UsageError& error) {
    return error.what();
  }
}

std::optional<Located<Date>> ask_day(const Asking& asking, Prompt prompt) {
  const Date today = asking.today;
  prompt.check = [today](const std::string& text) { return complain_about_day(text, today); };
  const std::string text = asking.dialog.ask(prompt);
  if (text.empty()) return std::nullopt;
  return Located(parse_day(text, today));
}

std::string codes_of(const std::vector<Located<Id<Member>>>& members) {
  std::string codes;
  for (const auto& member : members) codes += (codes.empty() ? "" : " ") + member.value.text;
  return codes;
}

/// Asks for codes in one line, divided by blanks.
std::vector<Located<Id<Member>>> ask_members(const Asking& asking, Prompt prompt) {
  prompt.check = [&asking](const std::string& line) {
    std::string complaint;
    for (const std::string& code : split(line, ' ')) {
      if (complaint.empty()) complaint = complain_about_member(asking, code);
    }
    return complaint;
  };
  std::vector<Located<Id<Member>>> members;
  for (const std::string& code : split(asking.dialog.ask(prompt), ' ')) {
    members.emplace_back(Id<Member>{code});
  }
  return members;
}

/// The members who have not left and are not on the list.
std::vector<Located<Id<Member>>> all_others(const Asking& asking) {
  std::vector<Located<Id<Member>>> others;
  for (const Member& member : asking.facts.project.membership.members) {
    const auto& came = asking.log.attended;
    const bool attended = std::any_of(
        came.begin(), came.end(), [&](const auto& code) { return code.value == member.id.value; });
    if (!attended && !member.left) others.emplace_back(member.id.value);
  }
  return others;
}

/// New and leaving members belong into members.yaml: the answers become commands for it.
void ask_joined_and_left(const Asking& asking) {
  for (const std::string& code : asking.dialog.list(
           {"Anyone new? A code for each, blank to end:", "Such as gp07; a name is not needed.", "",
            complaint_about<Id<Member>>})) {
    asking.follow_up.commands.push_back("cop member add " + code + " --joined " +
                                        asking.log.date->value.iso());
    asking.follow_up.new_members.push_back(code);
    asking.log.attended.emplace_back(Id<Member>{code});
  }
  for (const std::string& code : asking.dialog.list(
           {"Has anyone left? A code for each, blank to end:", "Why people leave is worth knowing.",
            "", [&](const std::string& given) { return complain_about_member(asking, given); }})) {
    const auto reason =
        ask_word<LeftReason>(asking, {"  Why did " + code + " leave?", "", "other"});
    asking.follow_up.commands.push_back("cop member leave " + code + " --reason " +
                                        suggested(reason) + " --on " +
                                        asking.log.date->value.iso());
  }
}

}  // namespace

void ask_meeting(const Asking& asking) {
  const CycleLog* last = asking.facts.last_meeting();
  asking.log.date =
      ask_day(asking, {"When was it?", "today, yesterday, -3d, or 2026-02-12", "today"});
  asking.log.mode = ask_word<Mode>(
      asking, {"How did you meet?", "", last != nullptr ? suggested(last->mode) : ""});
  asking.log.minutes = ask_value<long>(asking, {"How many minutes?", "A number, such as 45."});
}

void ask_attendance(const Asking& asking) {
  const CycleLog* last = asking.facts.last_meeting();
  const std::string came = last != nullptr ? codes_of(last->attended) : "";
  asking.log.attended =
      ask_members(asking, {"Who came? Codes with blanks between:",
                           "The members are: " + codes_of(all_others(asking)), came});
  ask_joined_and_left(asking);
  if (asking.log.attended.empty()) return asking.skip("attended");
  asking.log.apologies = ask_members(
      asking, {"Who sent apologies?", "Codes with blanks between.", codes_of(all_others(asking))});
}

void ask_cpd(const Asking& asking) {
  const std::string line = asking.dialog.ask(
      {"Minutes for CPD, for everybody who came: education, reviewing performance, measuring "
       "outcomes?",
       "Three numbers with blanks between, such as 20 25 0. Blank: not discussed.", "",
       [](const std::string& text) {
         const auto parts = split(text, ' ');
         if (parts.size() != 3) return std::string("three numbers with blanks between");
         std::string complaint;
         for (const std::string& part : parts) {
           if (complaint.empty()) complaint = complaint_about<long>(part);
         }
         return complaint;
       }});
  if (line.empty()) return asking.skip("cpd");
  const auto parts = split(line, ' ');
  for (const auto& member : asking.log.attended) {
    CpdMinutes minutes;
    minutes.member = member;
    minutes.education = Located(std::stol(parts[0]));
    minutes.reviewing = Located(std::stol(parts[1]));
    minutes.outcomes = Located(std::stol(parts[2]));
    asking.log.cpd.push_back(minutes);
  }
}

void ask_closing(const Asking& asking) {
  asking.log.summary =
      ask_text(asking, {"In a sentence or two, what happened?", "It opens the minutes."});
  asking.log.next_meeting =
      ask_day(asking, {"When do you meet next?", "2026-03-12; blank if it is not agreed"});
  if (!asking.log.next_meeting) asking.skip("next_meeting");
}

}  // namespace cop::app
