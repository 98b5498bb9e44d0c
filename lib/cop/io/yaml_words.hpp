#pragma once

#include <string>
#include <string_view>

namespace cop {

/// What a YAML parser's complaint means, in the words of people who do not write programs.
struct PlainWords {
  std::string message;
  std::string help;
};

PlainWords plain_words(std::string_view parser_message);

}  // namespace cop
