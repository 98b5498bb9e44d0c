#include "cop/record/given.hpp"

#include "cop/base/utf8.hpp"

namespace cop::app {

Typed Given::typed() const {
  if (line == 0) return {text, {}};
  const int column = static_cast<int>(count_code_points(flag)) + 2;
  const int end = column + static_cast<int>(count_code_points(text));
  return {text, {command_line, line, column, line, end}};
}

std::string text_of_flags(const std::vector<Given>& given) {
  std::string lines;
  for (const Given& one : given) {
    std::string text = one.text;
    std::replace(text.begin(), text.end(), '\n', ' ');
    lines += one.flag + " " + text + "\n";
  }
  return lines;
}

}  // namespace cop::app
