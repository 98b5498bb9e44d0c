#pragma once

#include "cop/base/entry_kind.hpp"
#include "cop/base/location.hpp"

namespace cop {

/// A name that was found in the project's folder: at its top, in `cycles/`, in `ballots/` or in a
/// folder of `ballots/`, whoever put it there.
struct ProjectEntry {
  FileName name;
  EntryKind kind = EntryKind::file;
  /// A link whose target is not in the project; nothing behind it is read.
  bool leads_outside = false;
  /// The name as systems see it that tell neither upper from lower case nor a composed character
  /// from its parts: two entries with one folded name are one file there.
  FileName folded;
};

}  // namespace cop
