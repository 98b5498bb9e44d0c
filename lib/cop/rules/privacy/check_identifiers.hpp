#pragma once

#include "cop/base/diagnostic.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// Looks through the text and the name of every file once and adds the findings of all rules of
/// privacy/, each under the rule of its kind. What `allow` in cop.yaml names is passed over.
void check_identifiers(const Facts& facts, Diagnostics& found);

}  // namespace cop
