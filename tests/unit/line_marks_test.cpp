#include "cop/io/line_marks.hpp"

#include <algorithm>
#include <random>
#include <string>

#include <doctest/doctest.h>

using cop::LineMarks;

namespace {

/// What a person would find, sign by sign.
LineMarks marks_by_eye(const std::string& line) {
  const std::string behind = line + "\n";
  LineMarks marks{std::min(behind.find_first_not_of(' '), line.size()), line.size(), line.size(),
                  line.size()};
  for (std::size_t i = line.size(); i-- > 0;) {
    if (line[i] == ':' && (behind[i + 1] == ' ' || behind[i + 1] == '\n')) {
      if (marks.colon < line.size()) marks.other_sign = std::min(marks.other_sign, marks.colon);
      marks.colon = i;
    }
    if (line[i] == '#' && i > 0 && line[i - 1] == ' ') marks.other_sign = i;
  }
  return marks;
}

LineMarks marks_of(const std::string& line) {
  const std::string text = line + "\n: #" + std::string(cop::bytes_behind_lines, ':');
  LineMarks marks;
  cop::mark_line(text.data(), marks);
  return marks;
}

std::string random_text(std::mt19937& random, std::string_view signs, std::size_t size) {
  std::string text;
  for (; size > 0; --size) text += signs[random() % signs.size()];
  return text;
}

}  // namespace

TEST_CASE("the signs of a line are found wherever they stand in it") {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const std::string indent(random() % 80, ' ');
    const std::string line = indent + random_text(random, "aaaaaaaaaaaaaaa: #", random() % 100);
    const LineMarks found = marks_of(line);
    const LineMarks wanted = marks_by_eye(line);
    CAPTURE(line);
    REQUIRE(found.indent == wanted.indent);
    REQUIRE(found.end == wanted.end);
    REQUIRE(found.colon == wanted.colon);
    REQUIRE(found.other_sign == wanted.other_sign);
  }
}
