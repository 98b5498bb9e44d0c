#pragma once

#include <string_view>

namespace cop {

/// What kind of file begins with these bytes, where it is none that people write as YAML: `a PDF`;
/// else nothing.
std::string_view foreign_kind(std::string_view bytes);

}  // namespace cop
