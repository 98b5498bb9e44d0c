#pragma once

#include <optional>
#include <string>

#include "cop/dialog.hpp"
#include "cop/model/charter.hpp"

namespace cop::app {

/// What speaks against an answer in which a patient can be recognised: an identifier that a check
/// digit or its form proves must go; a weaker sign is pointed at and may stay. What cop.yaml allows
/// is passed over. The identifier is never shown whole.
std::optional<Objection> identifier_objection(const std::string& answer, const Charter& charter);

}  // namespace cop::app
