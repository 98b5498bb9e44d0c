#include "cop/edits/member.hpp"

#include <fmt/format.h>

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {
namespace {

constexpr const char* file = "members.yaml";
constexpr const char* members = "/members";

using Change =
    std::function<std::optional<std::string>(std::string_view text, const std::string& member)>;

/// The edit of one member, at the place where it stands when the edit is made.
SharedEdit edit_of(const Id<Member>& code, std::string purpose, Change change) {
  const auto change_all = [code, change = std::move(change)](const std::string& text) {
    const auto member = find_item(text, members, "id", code.text);
    return member ? change(text, *member) : std::nullopt;
  };
  return {file, std::move(purpose), change_all,
          change_all("members:\n  - id: " + code.text + "\n").value_or(""), true};
}

std::string role_lines(Role role, const std::optional<Located<Date>>& from) {
  RoleChange change;
  change.role = Located(role);
  change.from = from;
  return entry_text(change);
}

}  // namespace

SharedEdit member_joins(const Member& member) {
  const auto change = [item = entry_text(member)](const std::string& text) {
    return append_item(text, members, item);
  };
  return {file, member.id.value.text + " joins", change, change("members:\n").value_or(""), true};
}

SharedEdit member_leaves(const Id<Member>& code, Date on, LeftReason reason) {
  const std::string fields = fmt::format("left: {}\nleft_reason: {}\n", on.iso(), word(reason));
  return edit_of(code, code.text + " leaves",
                 [fields](std::string_view text, const std::string& member) {
                   return set_fields(text, member, fields);
                 });
}

SharedEdit member_takes_role(const Member& member, Role role, Date from) {
  std::vector<std::string> history;
  const bool is_new = !member.role || member.role->value != role;
  if (is_new && member.roles.empty() && member.role) {
    history.push_back(role_lines(member.role->value, member.joined));
  }
  if (is_new) history.push_back(role_lines(role, Located(from)));
  return edit_of(member.id.value, fmt::format("{} is {} now", member.id.value.text, word(role)),
                 [role, history](std::string_view text, const std::string& place) {
                   auto edited = set_key(text, place, {"role", std::string(word(role))});
                   for (const std::string& lines : history) {
                     if (edited) edited = append_item(*edited, place + "/roles", lines);
                   }
                   return edited;
                 });
}

}  // namespace cop::app
