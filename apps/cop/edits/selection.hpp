#pragma once

#include "cop/model/question.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// A new selection at the end of those in question.yaml.
SharedEdit open_selection(const Selection& selection);

}  // namespace cop::app
