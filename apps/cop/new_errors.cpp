#include "cop/new_errors.hpp"

#include <map>
#include <set>
#include <tuple>

#include "cop/rules/rules.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

Diagnostics errors_of(const LoadedProject& loaded, Date today) {
  Diagnostics errors = loaded.diagnostics;
  const Facts facts(loaded.project, reference_day(loaded.project, today));
  for (Diagnostic& finding : check_project(facts)) errors.push_back(std::move(finding));
  std::erase_if(errors, [](const Diagnostic& one) { return one.severity != Severity::error; });
  return errors;
}

using Group = std::pair<std::string, FileName>;

Group group_of(const Diagnostic& error) { return {error.rule, error.where.file}; }

/// Takes out what was found before. An error whose words changed, because it counts something, is
/// not new as long as its rule finds no more in its file than before.
void take_out_known(const Diagnostics& before, Diagnostics& errors) {
  std::map<Group, int> more;
  std::set<std::pair<Group, std::string>> known;
  for (const Diagnostic& error : before) {
    --more[group_of(error)];
    known.emplace(group_of(error), error.message);
  }
  for (const Diagnostic& error : errors) ++more[group_of(error)];
  std::erase_if(errors, [&](const Diagnostic& error) {
    const Group group = group_of(error);
    return more[group] <= 0 || known.contains({group, error.message});
  });
}

}  // namespace

Outlook outlook(const std::string& folder, const Sources& texts, const Session& session) {
  Outlook then{read_project(folder, texts), {}};
  then.new_errors = errors_of(then.loaded, session.today());
  if (!then.new_errors.empty()) {
    take_out_known(errors_of(read_project(folder), session.today()), then.new_errors);
  }
  sort_by_place(then.new_errors);
  return then;
}

}  // namespace cop::app
