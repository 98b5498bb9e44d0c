#pragma once

#include "cop/model/id_index.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// The things that logs name by their ids.
struct KnownIds {
  explicit KnownIds(const SharedFiles& files)
      : measures(files.measures.measures),
        members(files.membership.members),
        practices(files.membership.practices) {}

  IdIndex<Measure> measures;
  IdIndex<Member> members;
  IdIndex<Practice> practices;
};

}  // namespace cop
