#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// Walks all fields of a part of the model and calls `visit(field)` for each reference to a `Tag`,
/// that is for each Located<Id<Tag>> but the ids that things give themselves. New fields of the
/// format are found without a change here.
template <class Tag, class Visit>
class ReferenceWalk {
 public:
  explicit ReferenceWalk(Visit visit) : visit_(std::move(visit)) {}

  template <class T>
  void must(std::string_view key, const T& field) {
    if (key != "id") walk(field);
  }
  template <class T>
  void may(std::string_view, const T& field) {
    walk(field);
  }

  template <class T>
  requires requires(ReferenceWalk& walk, const T& t) { describe(walk, t); }
  void walk(const T& block) { describe(*this, block); }

 private:
  void walk(const Located<Id<Tag>>& reference) {
    if (!reference.value.empty()) visit_(reference);
  }
  void walk(const Text&) {}
  template <Maybe M>
  void walk(const M& field) {
    if (field) walk(*field);
  }
  template <class T>
  void walk(const std::vector<T>& list) {
    for (const T& item : list) walk(item);
  }
  template <class T>
  void walk(const Located<T>&) {}
  void walk(const NamedNumber&) {}
  /// Its selection stands alone, without a key.
  void walk(const WeightsFrom& weights) { walk(weights.selection); }

  Visit visit_;
};

/// Calls `visit(reference)` for each reference to a `Tag` in one log.
template <class Tag, class Visit>
void for_each_reference(const CycleLog& log, Visit visit) {
  ReferenceWalk<Tag, Visit>(std::move(visit)).walk(log);
}

/// The same for all of the project but its logs.
template <class Tag, class Visit>
void for_each_reference(const Project& project, Visit visit) {
  ReferenceWalk<Tag, Visit> references(std::move(visit));
  references.walk(project.charter);
  references.walk(project.question);
  references.walk(project.membership);
  references.walk(project.measures);
  for (const CastBallot& cast : project.ballots) references.walk(cast.ballot);
}

}  // namespace cop
