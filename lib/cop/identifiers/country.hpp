#pragma once

#include <string_view>

namespace cop {

/// Whether this is the code of a country in two letters, large or small, by ISO 3166-1; `UK` passes
/// for `GB`.
bool is_country(std::string_view code);

}  // namespace cop
