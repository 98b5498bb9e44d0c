#pragma once

#include "cop/model/question.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// A new selection at the end of those in question.yaml.
SharedEdit open_selection(const Selection& selection);

/// Another option at the end of those of a selection.
SharedEdit add_option(const Selection& selection, const SelectionOption& option);

/// What was decided: the fields of the selection that `decision` gives. All others stay as they
/// are.
SharedEdit decide_selection(const Id<Selection>& id, const Selection& decision);

}  // namespace cop::app
