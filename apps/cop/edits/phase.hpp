#pragma once

#include "cop/model/charter.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

SharedEdit enter_phase(Phase phase);

}  // namespace cop::app
