#include "cop/report/report_subject.hpp"

#include <fmt/core.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop {
namespace {

std::string quoted(std::string_view typed) {
  constexpr std::size_t longest = 60;
  return "\"" + mask_identifiers(shown(typed, longest)) + "\"";
}

FoundSubject find_log(const Facts& facts, std::string_view typed) {
  if (typed.empty()) {
    const CycleLog* last = facts.last_meeting();
    if (last == nullptr && !facts.project.logs.empty()) last = &facts.project.logs.back();
    if (last != nullptr) return {last->id.value.text, {}};
    return {{}, "nothing is recorded yet that could have minutes: cop record writes the first log"};
  }
  const auto logs = facts.project.find_logs(typed);
  if (logs.size() == 1) return {logs.front()->id.value.text, {}};
  if (logs.empty())
    return {{}, fmt::format("no log is called {}; cop list logs names them", quoted(typed))};
  return {{},
          fmt::format("{} may mean more than one log; cop list logs names them", quoted(typed))};
}

FoundSubject find_member(const ReportKind& kind, const Facts& facts, std::string_view typed) {
  if (typed.empty()) {
    return {{}, fmt::format("say for which member: cop report {} CODE", kind.name)};
  }
  if (facts.project.find_member(Id<Member>(std::string(typed))) != nullptr)
    return {std::string(typed), {}};
  std::vector<std::string> codes;
  for (const Member& member : facts.project.membership.members) {
    codes.push_back(member.id.value.text);
  }
  return {{},
          fmt::format("no member is called {}{}", quoted(typed),
                      nearest_or("; cop list members names them", typed, codes))};
}

}  // namespace

FoundSubject find_subject(const ReportKind& kind, const Facts& facts, std::string_view typed) {
  switch (kind.subject) {
    case ReportSubject::log: return find_log(facts, typed);
    case ReportSubject::member: return find_member(kind, facts, typed);
    case ReportSubject::project: break;
  }
  if (typed.empty()) return {};
  return {{},
          fmt::format("the report \"{}\" is about the whole project: leave {} out", kind.name,
                      quoted(typed))};
}

}  // namespace cop
