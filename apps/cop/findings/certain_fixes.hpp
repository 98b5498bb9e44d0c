#pragma once

#include "cop/base/diagnostic.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// Takes away the fixes that would not do what they promise: those that replace only a part of a
/// value or key that goes over several lines, and those that would take the quotes off a key of
/// JSON. Whoever applies the others changes just what is marked.
void keep_certain_fixes(Diagnostics& findings, const Sources& sources);

}  // namespace cop::app
