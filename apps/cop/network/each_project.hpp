#pragma once

#include <functional>
#include <span>

#include "cop/base/ordered_work.hpp"
#include "cop/checked_project.hpp"
#include "cop/model/facts.hpp"
#include "cop/network/find_projects.hpp"
#include "cop/network/progress.hpp"
#include "cop/session.hpp"
#include "cop/workers.hpp"

namespace cop::app {

/// The day on which projects are looked at, and how they are read.
struct Occasion {
  explicit Occasion(const Session& session) : today(session.today()), by(session.parser()) {}

  /// Of many projects each worker reads one; the files of a project alone are fetched by all.
  void share(std::size_t projects, const Workers& workers) {
    if (projects == 1) by.workers = workers;
  }

  Date today;
  ReadBy by;
};

/// Reads the project. Throws Error as visit_project does. May be called in any thread.
LoadedProject read_project_at(const ProjectPlace& place, const Occasion& occasion);

/// Reads the project and lets `visit` look at it, without the texts of its logs; only what `visit`
/// keeps stays in memory. Throws Error where nothing can be said of the project: it is not there,
/// its cop.yaml cannot be opened or not understood. May be called in any thread.
void visit_project(const ProjectPlace& place, const Occasion& occasion,
                   const std::function<void(const Facts&)>& visit);

/// All that is found in the project. Throws Error where it cannot be read at all. May be called in
/// any thread.
CheckedProject check_project_at(const ProjectPlace& place, const Occasion& occasion);

/// Makes something of each project, in many threads, and takes it in the order of the projects.
template <class Result>
void each_project(std::span<const ProjectPlace> places, const Workers& workers,
                  const Session& session, const std::function<Result(const ProjectPlace&)>& make,
                  const std::function<void(const ProjectPlace&, Result, Progress&)>& take) {
  Progress progress(session, places.size());
  each_in_order<Result>(
      places.size(), workers, [&](std::size_t i) { return make(places[i]); },
      [&](std::size_t i, Result result) {
        take(places[i], std::move(result), progress);
        progress.show(i + 1);
      });
}

}  // namespace cop::app
