#include "cop/io/yaml_words.hpp"

#include <array>

namespace cop {
namespace {

struct Translation {
  std::string_view parser_message;
  std::string_view rule;
  std::string_view message;
  std::string_view help;
};

constexpr std::string_view not_yaml = "not-yaml";
constexpr std::string_view quote_it = "put the whole text into double quotes: \"like this\"";

constexpr Translation colon_twice{"illegal map value", not_yaml,
                                  "a second colon with a blank stands in this line",
                                  "put the text behind the first colon into double quotes"};

constexpr std::array translations{
    Translation{"illegal map value", not_yaml, "this line does not fit the lines above it",
                "give it the indent of the keys around it; if it belongs to the text above, put "
                "that whole text into double quotes"},
    Translation{"illegal map key", not_yaml, "a key cannot stand here",
                "give the line the same indent as the keys around it"},
    Translation{
        "illegal block entry", not_yaml, "a list item (\"- \") cannot stand here",
        "begin the list on a new line below its key; a text that begins with a dash belongs "
        "in quotes"},
    Translation{"end of map not found", not_yaml, "this does not fit the lines around it",
                "check the indent of this line and the quotes on the line above"},
    Translation{"end of sequence not found", not_yaml, "this does not fit the list around it",
                "begin the line with \"- \", or give it the indent of the keys around it"},
    Translation{"illegal flow end", not_yaml,
                "a ] or } stands here that does not belong to the bracket opened last",
                "write the one that fits, or delete it"},
    Translation{"unknown token", not_yaml, "a text cannot begin with this character", quote_it},
    Translation{"illegal document indicator in scalar", not_yaml,
                "a line of --- or ... stands inside a text", "indent the line, or delete it"},
    Translation{"the referenced anchor is not defined", "yaml-anchor",
                "an alias (*name) cannot be used in a project file",
                "write the value itself; a text that begins with * belongs in quotes"},
    Translation{"bad file", "too-large",
                "brackets are nested more than 32 levels deep in this file",
                "a project file needs fewer than ten: look for a bracket that is not closed"},
    Translation{"unknown escape character", not_yaml,
                "a backslash stands before a character it cannot stand before",
                "write two backslashes, or use single quotes around the text"},
    Translation{"invalid unicode", not_yaml, "this \\u escape is not a character",
                "type the character itself"},
    Translation{"bad character found while scanning hex number", not_yaml,
                "a backslash stands before a character it cannot stand before",
                "write two backslashes, or use single quotes around the text"},
    Translation{"unexpected character in block scalar", not_yaml,
                "after | or > the text begins on the next line",
                "move the text to the next line and indent it; a text that begins with | or > "
                "belongs in quotes"},
    Translation{"cannot set zero indentation", not_yaml,
                "after | or > the text begins on the next line", "delete the 0 behind the | or >"},
    Translation{"cannot assign multiple anchors", "yaml-anchor",
                "an anchor (&name) cannot be used in a project file",
                "delete it and write the value wherever it is needed"},
    Translation{"anchor not found after &", "yaml-anchor", "a text cannot begin with &", quote_it},
    Translation{"alias not found after *", "yaml-anchor", "a text cannot begin with *", quote_it},
    Translation{"illegal character found while scanning anchor", "yaml-anchor",
                "an anchor (&name) cannot be used in a project file", quote_it},
    Translation{"illegal character found while scanning alias", "yaml-anchor",
                "an alias (*name) cannot be used in a project file", quote_it},
    Translation{"cannot assign multiple tags", "yaml-tag",
                "a tag (!name) cannot be used in a project file", quote_it},
    Translation{"tag handle with no suffix", "yaml-tag",
                "a tag (!name) cannot be used in a project file", quote_it},
    Translation{"no tag found", "yaml-tag", "a tag (!name) cannot be used in a project file",
                quote_it},
    Translation{"end of verbatim tag not found", "yaml-tag",
                "a tag (!name) cannot be used in a project file", quote_it},
};

PlainWords words_of(const Translation& t) {
  return {std::string(t.rule), std::string(t.message), std::string(t.help)};
}

}  // namespace

PlainWords plain_words(std::string_view parser_message, bool second_colon) {
  if (second_colon && parser_message.starts_with(colon_twice.parser_message)) {
    return words_of(colon_twice);
  }
  for (const Translation& t : translations) {
    if (parser_message.starts_with(t.parser_message)) return words_of(t);
  }
  return {std::string(not_yaml), "this cannot be read as YAML",
          "compare the line and the one above it with a file that works"};
}

}  // namespace cop
