#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/network/each_project.hpp"
#include "cop/network/known_projects.hpp"
#include "cop/network/request.hpp"
#include "cop/network/status_table.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t widest_table = 100;

GroupState state_of(const ProjectPlace& place, const Occasion& occasion) {
  GroupState state;
  try {
    visit_project(place, occasion, [&](const Facts& facts) { state = group_state(facts); });
  } catch (const Error& error) {
    state = unreadable_group(error.what());
  }
  return state;
}

}  // namespace

ExitCode show_network_status(const NetworkRequest& request, Session& session) {
  const FoundProjects found = find_projects(roots_of(request, session), session);
  const Workers workers = workers_of(request.jobs);
  Occasion occasion(session);
  occasion.share(found.places.size(), workers);
  NetworkStatus status;
  KnownProjects known;
  each_project<GroupState>(
      found.places, workers, session,
      [&occasion](const ProjectPlace& place) { return state_of(place, occasion); },
      [&](const ProjectPlace& place, GroupState state, Progress& progress) {
        const std::string name = place.name.empty() ? "." : place.name;
        const std::string shown_name = shown(mask_identifiers(name));
        const std::string trouble = known.trouble_with(state.identity, shown_name);
        if (trouble.empty()) {
          status.groups.push_back({name, std::move(state)});
          return;
        }
        progress.clear();
        ++status.copies;
        session.say("left out: {}: {}", shown_name, trouble);
      });
  std::stable_sort(
      status.groups.begin(), status.groups.end(),
      [](const NamedState& a, const NamedState& b) { return is_worse(a.state, b.state); });
  if (request.format == "json") {
    session.env.out.write(json_of_status(status, occasion.today));
  } else {
    const std::size_t width = std::min(session.env.out.columns(), widest_table);
    session.env.out.write(status_table(status, width));
  }
  const bool none_is_read = counts_of(status).unreadable == status.groups.size();
  return found.lacks_some || none_is_read ? ExitCode::environment : ExitCode::done;
}

}  // namespace cop::app
