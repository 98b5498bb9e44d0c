#pragma once

namespace cop {

struct Project;

/// Whether all that was written of cycles could be read: what seems to be missing is.
bool are_cycles_read(const Project& project);

/// The same of figures, and of what is said of those that did not come.
bool are_figures_read(const Project& project);

}  // namespace cop
