#pragma once

#include "cop/language/phrase.hpp"

namespace cop::phrase {
#include "cop/language/english/lengths.def"
}
