#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cop {

/// How many words the text has: stretches without a blank.
std::size_t count_words(std::string_view text);

/// The text, or its first words with … behind them where it has more than `most`.
std::string within_words(std::string_view text, std::size_t most);

}  // namespace cop
