#pragma once

#include "cop/record/interview.hpp"

namespace cop::app {

/// What not every meeting speaks of: asked when its letter was given.
void ask_decisions(const Asking& asking);
void ask_selection(const Asking& asking);
void ask_blockers(const Asking& asking);
void ask_feedback(const Asking& asking);
void ask_ethics(const Asking& asking);
void ask_cpd(const Asking& asking);
void ask_role(const Asking& asking);
void ask_chair(const Asking& asking);
void ask_guests(const Asking& asking);

}  // namespace cop::app
