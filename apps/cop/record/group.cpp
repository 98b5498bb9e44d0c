#include "cop/record/group.hpp"

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/model/member_days.hpp"
#include "cop/record/choices.hpp"

namespace cop::app {
namespace {

bool leaves_by_answers(const Member& member, const Project& project) {
  const Member* before = project.find_member(member.id.value);
  return member.left && (before == nullptr || !before->left);
}

}  // namespace

std::vector<Member> members_with(const Answers& answers, const Facts& facts) {
  Project people;
  people.membership = facts.project.membership;
  return answers.follow_up.applied_to(std::move(people)).membership.members;
}

std::vector<Member> members_on(Date day, const Answers& answers, const Facts& facts) {
  std::vector<Member> members = members_with(answers, facts);
  std::erase_if(members, [&](const Member& one) {
    return had_left_before(one, day) || leaves_by_answers(one, facts.project);
  });
  return members;
}

std::string numbered(const std::vector<Member>& members) {
  std::string text;
  int number = 0;
  for (const Member& member : members) {
    text += fmt::format("{}{} {}", number == 0 ? "" : ", ", number + 1, member.id.value.text);
    if (member.name.given()) text += " " + shown(member.name->value, 40);
    ++number;
  }
  return text;
}

std::string some_member(const Asking& asking) {
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  return members.empty() ? "gp01" : members.back().id.value.text;
}

Completions completing(const std::vector<Member>& members) {
  std::vector<std::string> codes;
  for (const Member& member : members) codes.push_back(member.id.value.text);
  return any_of(std::move(codes));
}

std::string codes_of(const std::vector<Located<Id<Member>>>& members) {
  std::string codes;
  for (const auto& member : members) codes += (codes.empty() ? "" : " ") + member.value.text;
  return codes;
}

std::string read_member(const std::string& typed, const std::vector<Member>& members,
                        std::string& code) {
  std::vector<std::string_view> codes;
  for (const Member& member : members) codes.push_back(member.id.value.text);
  const Choice choice = choose(typed, codes);
  if (choice.complaint.empty()) {
    code = codes[choice.index];
    return {};
  }
  const auto near = nearest_or("", typed, std::vector<std::string>(codes.begin(), codes.end()));
  return "\"" + shown(typed, 40) + "\" is not in members.yaml" + near;
}

std::string member_meant(const std::string& typed, const std::vector<Member>& members) {
  std::string code;
  return read_member(typed, members, code).empty() ? code : typed;
}

}  // namespace cop::app
