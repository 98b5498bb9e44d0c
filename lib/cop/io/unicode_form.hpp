#pragma once

#include <string>
#include <string_view>

namespace cop {

/// A UTF-8 text in Unicode's normalization form C (Unicode Standard Annex #15): an é of one
/// character and an é of an e and an accent, which look the same, become the same.
std::string composed(std::string_view text);

}  // namespace cop
