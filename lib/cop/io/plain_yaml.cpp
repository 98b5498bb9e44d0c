#include "cop/io/plain_yaml.hpp"

#include "cop/io/plain_yaml_reader.hpp"

namespace cop {

const char* name_of(NotPlain reason) {
  switch (reason) {
    case NotPlain::characters: return "tabs, line ends of Windows or unusual characters";
    case NotPlain::document_marks: return "lines of --- or ...";
    case NotPlain::anchors: return "anchors, aliases or tags";
    case NotPlain::lines_of_text: return "texts over several lines without | or >";
    case NotPlain::brackets: return "unusual values in brackets";
    case NotPlain::block_texts: return "unusual texts behind | or >";
    case NotPlain::escapes: return "unusual escapes in quotes";
    case NotPlain::keys: return "unusual keys";
    case NotPlain::indents: return "unusual indents";
    case NotPlain::empty_items: return "dashes without a value on their line";
    case NotPlain::colons: return "colons or signs in texts without quotes";
    case NotPlain::sizes: return "very large values";
    case NotPlain::nothing: return "files without any value";
  }
  return "";
}

std::variant<YamlDocument, NotPlain> read_plain_yaml(const FileName& file, std::string_view text) {
  try {
    return PlainYamlReader(file, text.substr(0, text.find_last_not_of(" \t\r\n") + 1)).read();
  } catch (const Declined& declined) {
    return declined.why;
  }
}

}  // namespace cop
