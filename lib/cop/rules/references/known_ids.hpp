#pragma once

#include <algorithm>

#include "cop/model/id_index.hpp"
#include "cop/model/project.hpp"

namespace cop {

/// The things that logs name by their ids.
struct KnownIds {
  explicit KnownIds(const SharedFiles& files)
      : measures(files.measures.measures),
        members(files.membership.members),
        practices(files.membership.practices),
        somebody_has_left(
            std::any_of(files.membership.members.begin(), files.membership.members.end(),
                        [](const Member& member) { return member.left.has_value(); })) {}

  IdIndex<Measure> measures;
  IdIndex<Member> members;
  IdIndex<Practice> practices;
  bool somebody_has_left;
};

}  // namespace cop
