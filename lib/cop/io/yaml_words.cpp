#include "cop/io/yaml_words.hpp"

#include <array>

namespace cop {
namespace {

struct Translation {
  std::string_view parser_message;
  std::string_view message;
  std::string_view help;
};

constexpr std::string_view quote_it = "put the whole text into double quotes: \"like this\"";

constexpr std::array translations{
    Translation{"illegal EOF in scalar", "a quote that opens here is never closed",
                "add the missing quote at the end of the text"},
    Translation{"illegal map value",
                "there is a colon too many, or this line is not in line with its neighbours",
                "put a text that holds \": \" into double quotes, or give the line the same indent "
                "as the one above"},
    Translation{"illegal map key", "a key cannot stand here",
                "give the line the same indent as the keys around it"},
    Translation{"illegal block entry", "a list item (\"- \") cannot stand here",
                "begin the list on a new line below its key"},
    Translation{"end of map not found", "this does not fit the lines around it",
                "check the indent of this line and the quotes on the line above"},
    Translation{"end of sequence not found", "this does not fit the list around it",
                "begin the line with \"- \", or give it the indent of the keys around it"},
    Translation{"end of map flow not found", "a { that opens here is never closed",
                "add the missing }"},
    Translation{"end of sequence flow not found", "a [ that opens here is never closed",
                "add the missing ]"},
    Translation{"illegal flow end", "a ] or } stands here that nothing opened", "delete it"},
    Translation{"unknown token", "a text cannot begin with this character", quote_it},
    Translation{"illegal document indicator in scalar", "a line of --- or ... stands inside a text",
                "indent the line, or delete it"},
    Translation{"the referenced anchor is not defined",
                "an alias (*name) cannot be used in a project file", "write the value itself"},
    Translation{"bad file", "this is nested too deeply", "a project file needs only a few levels"},
    Translation{"unknown escape character",
                "a backslash stands before a character it cannot stand before",
                "write two backslashes, or use single quotes around the text"},
    Translation{"invalid unicode", "this \\u escape is not a character",
                "type the character itself"},
    Translation{"unexpected character in block scalar",
                "after | or > the text begins on the next line",
                "move the text to the next line and indent it"},
};

}  // namespace

PlainWords plain_words(std::string_view parser_message) {
  for (const Translation& t : translations) {
    if (parser_message.starts_with(t.parser_message)) {
      return {std::string(t.message), std::string(t.help)};
    }
  }
  return {"this cannot be read as YAML",
          "compare the line and the one above it with a file that works"};
}

}  // namespace cop
