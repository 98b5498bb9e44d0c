#include "cop/parser_words.hpp"

#include <algorithm>
#include <cctype>

#include "cop/base/utf8.hpp"

namespace cop::app {

std::string flag_in(const std::string& word) {
  if (word.starts_with("--")) return word.substr(0, word.find('='));
  const bool is_flag =
      word.size() > 1 && word[0] == '-' && std::isalpha(static_cast<unsigned char>(word[1])) != 0;
  return is_flag ? word.substr(0, 2) : "";
}

std::string complaint_of_parser(const std::vector<std::string>& words, const std::string& said) {
  const std::string flag = said.substr(0, said.find(':'));
  if (said.find("At Most 1 required") != said.npos)
    return shown(flag, 40) + " can be given only once";
  if (said.find(" 1 required ") != said.npos) return shown(flag, 40) + " needs a value behind it";
  if (said.starts_with("The following argument")) {
    const std::string extras = said.substr(std::min(said.find(": "), said.size())) + " ";
    for (const std::string& word : words) {
      if (extras.find(" " + word + " ") == extras.npos) continue;
      return "\"" + shown(word, 60) + "\" is one word too many";
    }
  }
  return shown(said, 400);
}

}  // namespace cop::app
