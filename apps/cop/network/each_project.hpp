#pragma once

#include <functional>
#include <span>

#include "cop/base/ordered_work.hpp"
#include "cop/network/find_projects.hpp"
#include "cop/network/progress.hpp"
#include "cop/rules/rules.hpp"

namespace cop::app {

/// A project as it was read, with what `cop validate` finds in it. It lives as long as the visit.
struct CheckedProject {
  const Facts& facts;
  Diagnostics findings;
};

/// Reads and checks the project and lets `visit` look at it; only what `visit` keeps stays in
/// memory. Throws Error where the project cannot be read at all. May be called in any thread.
void visit_project(const std::string& folder, Date today,
                   const std::function<void(CheckedProject)>& visit);

/// How many workers `--jobs` asks for. Throws UsageError.
std::size_t workers_of(const NetworkRequest& request);

/// Makes something of each project, in many threads, and takes it in the order of the projects.
template <class Result>
void each_project(std::span<const ProjectPlace> places, const NetworkRequest& request,
                  const Session& session, const std::function<Result(const ProjectPlace&)>& make,
                  const std::function<void(const ProjectPlace&, Result, Progress&)>& take) {
  Progress progress(session, places.size());
  each_in_order<Result>(
      places.size(), workers_of(request), [&](std::size_t i) { return make(places[i]); },
      [&](std::size_t i, Result result) {
        take(places[i], std::move(result), progress);
        progress.show(i + 1);
      });
  progress.clear();
}

}  // namespace cop::app
