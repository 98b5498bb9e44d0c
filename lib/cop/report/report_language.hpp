#pragma once

#include "cop/language/language.hpp"
#include "cop/model/charter.hpp"

namespace cop {

/// The language that cop.yaml asks for (`language`); English where it says none, or one that
/// reports cannot be written in.
Language language_of(const Charter& charter);

}  // namespace cop
