#include "cop/report/render/chart_text.hpp"

#include <doctest/doctest.h>

using namespace cop;

TEST_CASE("what could break a picture or a terminal is not printable") {
  CHECK(printable("Zürich 東京 5 µg") == "Zürich 東京 5 µg");
  CHECK(printable("a\tb\nc\x1b[31m\x7f") == "a b c [31m ");
  CHECK(printable("a\u202Eb") == "a b");
  CHECK(printable("\xff|\xc0\xaf|\xed\xa0\x80|\xe2\x82") == "�|��|���|��");
  CHECK(printable("\xef\xbf\xbf") == "���");
}

TEST_CASE("text is escaped for XML content and attributes") {
  CHECK(xml_escaped("<a href=\"x\">'&'</a>") ==
        "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
}

TEST_CASE("columns on a terminal are not bytes") {
  CHECK(text_width("Zürich", terminal_columns) == 6);
  CHECK(text_width("東京", terminal_columns) == 4);
  CHECK(text_width("e\u0301", terminal_columns) == 1);
  CHECK(code_points("e\u0301") == 2);
}

TEST_CASE("a text that is too long ends in an ellipsis and fits") {
  CHECK(shortened("median", terminal_columns, 6) == "median");
  CHECK(shortened("median 4.4", terminal_columns, 8) == "median…");
  for (const double width : {20.0, 50.0, 90.0}) {
    const std::string text = shortened("upper limit of the third phase", in_font(12), width);
    CHECK(text_width(text, in_font(12)) <= width);
  }
}

TEST_CASE("text is wrapped at spaces and no line is wider than its room") {
  const auto lines = wrapped("one two  three\nfour", terminal_columns, 9);
  CHECK(lines == std::vector<std::string>{"one two", "three", "four"});
  CHECK(wrapped("", terminal_columns, 9).empty());
  CHECK(wrapped("   ", terminal_columns, 9).empty());
  CHECK(wrapped("abcdefghijkl", terminal_columns, 5) == std::vector<std::string>{"abcd…"});
}

TEST_CASE("bold letters take more room") {
  CHECK(text_width("median", in_bold_font(12)) > text_width("median", in_font(12)));
}
