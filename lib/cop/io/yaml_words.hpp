#pragma once

#include <string>
#include <string_view>

namespace cop {

/// The rule a YAML parser's complaint belongs to, and what it means in the words of people who do
/// not write programs.
struct PlainWords {
  std::string rule;
  std::string message;
  std::string help;
};

/// `second_colon` says whether the line has a colon before the place of the complaint.
PlainWords plain_words(std::string_view parser_message, bool second_colon);

}  // namespace cop
