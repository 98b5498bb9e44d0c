#include "cop/known_member.hpp"

#include <vector>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"

namespace cop::app {

std::string complaint_about_member(const Project& project, const std::string& code) {
  if (project.find_member(Id<Member>(code)) != nullptr) return {};
  std::vector<std::string> known;
  for (const Member& member : project.membership.members) known.push_back(member.id.value.text);
  return "\"" + shown(code, 60) + "\" is not in members.yaml" + nearest_or("", code, known);
}

}  // namespace cop::app
