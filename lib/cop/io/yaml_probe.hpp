#pragma once

#include <optional>
#include <string_view>

#include "cop/io/source_places.hpp"

namespace cop {

/// What a parser makes of a text that was changed to see what is wrong with it.
struct YamlProbe {
  /// Where it gives up.
  std::optional<SourceMark> trouble;
  bool is_quote_open = false;
  /// Where the last text in quotes begins.
  std::optional<SourceMark> last_quoted;
};

YamlProbe probe_yaml(std::string_view text);

/// Where the quote stands that is open at the end of the text, which parsers do not say: with the
/// missing quote added, the text that it opens is the last one in quotes.
std::optional<SourceMark> open_quote(std::string_view text);

}  // namespace cop
