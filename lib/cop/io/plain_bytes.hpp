#pragma once

#include <cstddef>
#include <string_view>

namespace cop {

/// How many bytes at the front of the text are printable ASCII or line ends (`\n`).
std::size_t count_plain_bytes(std::string_view text);

}  // namespace cop
