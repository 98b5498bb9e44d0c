#pragma once

#include <functional>
#include <span>

#include "cop/base/ordered_work.hpp"
#include "cop/network/find_projects.hpp"
#include "cop/network/progress.hpp"
#include "cop/rules/rules.hpp"

namespace cop::app {

/// Whether all rules are tried on a project, or it is only read.
enum class Depth { read, checked };

/// A project as it was read, and the findings of reading it or of all rules, sorted. It lives as
/// long as the visit.
struct VisitedProject {
  const Facts& facts;
  Diagnostics findings;
};

/// Reads the project, checks it where that is asked for, and lets `visit` look at it; only what
/// `visit` keeps stays in memory. Throws Error where nothing can be said of the project: it is not
/// there, its cop.yaml cannot be opened or, where it is only read, not understood. May be called in
/// any thread.
void visit_project(const ProjectPlace& place, Date today, Depth depth,
                   const std::function<void(VisitedProject)>& visit);

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
