#pragma once

#include "cop/model/question.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// Whether nothing at all is answered.
bool is_blank(const Governance& answers);
bool is_blank(const EthicsTriggers& answers);

/// The answers that are given, in question.yaml; all others stay as they are.
SharedEdit answer_ethics(const Governance& answers);

}  // namespace cop::app
