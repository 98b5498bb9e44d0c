#include "cop/load/yaml_text.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/load/convert.hpp"

using cop::Date;
using cop::Period;
using cop::yaml_number;
using cop::yaml_scalar;
using cop::yaml_text;

TEST_CASE("a text that no reader of YAML mistakes is written as it is") {
  for (const char* text : {"Recall letters", "gp03", "A (very) short text",
                           "About 50% more; or less", "a-b_c.d/e+f", "Nobody", "yesterday"}) {
    CHECK(yaml_scalar(text) == text);
  }
}

TEST_CASE("a text that some reader takes for something else is written in quotes") {
  for (const char* text :
       {"",     "no",   "Yes", "ON",  "off", "y",     "N",    "true",       "False",
        "null", "~",    "5",   "1e3", "0x1", "12:30", ".inf", "2026-01-01", "- x",
        "a: b", "a #b", "# a", "[a",  "{a",  "*a",    "&a",   "!a",         "|",
        ">",    "%a",   "@a",  "`a",  "'a",  "a ",    " a",   "---",        "...",
        "=",    "<<",   "a,b", "?",   "- ",  "über",  "é",    "🙂",       ":"}) {
    CAPTURE(text);
    CHECK(yaml_scalar(text) == "\"" + std::string(text) + "\"");
  }
}

TEST_CASE("quotes, backslashes and invisible signs are escaped") {
  CHECK(yaml_scalar("say \"no\" \\ yes") == "\"say \\\"no\\\" \\\\ yes\"");
  CHECK(yaml_scalar("a\tb\r\nc") == "\"a\\tb\\r\\nc\"");
  CHECK(yaml_scalar("a\u0085b\u2028c\u00a0d") == "\"a\\u0085b\\u2028c\\u00A0d\"");
}

TEST_CASE("a text of several lines becomes a block below its key") {
  CHECK(yaml_text("one\ntwo", 0) == "|-\n  one\n  two");
  CHECK(yaml_text("one\n\n  two: \"x\"", 4) == "|-\n      one\n\n        two: \"x\"");
  CHECK(yaml_text("one line", 4) == "one line");
}

TEST_CASE("a text that a block would change is written in quotes") {
  CHECK(yaml_text(" one\ntwo", 0) == "\" one\\ntwo\"");
  CHECK(yaml_text("\none", 0) == "\"\\none\"");
  CHECK(yaml_text("one\n", 0) == "\"one\\n\"");
  CHECK(yaml_text("one\n\ttwo", 0) == "\"one\\n\\ttwo\"");
  CHECK(yaml_text("one\r\ntwo", 0) == "\"one\\r\\ntwo\"");
  CHECK(yaml_text("one\n<<<<<<< HEAD\ntwo", 0) == "\"one\\n<<<<<<< HEAD\\ntwo\"");
}

TEST_CASE("a number is written without an exponent and reads back the same") {
  CHECK(yaml_number(5.0) == "5");
  CHECK(yaml_number(0.1) == "0.1");
  CHECK(yaml_number(-3.25) == "-3.25");
  CHECK(yaml_number(1e15) == "1000000000000000");
  CHECK(yaml_number(0.00001) == "0.00001");
  CHECK(yaml_number(40L) == "40");
  for (const double number : {1.0 / 3, 1.23456789012345e-7, 1e-16, 3e-20, 5e-300, 0.1 + 0.2,
                              999999999999999.9, 123456.789e9, -2.5e-9}) {
    const std::string text = yaml_number(number);
    CAPTURE(text);
    double read = 0;
    CHECK_FALSE(cop::convert(cop::Written{text}, read).has_value());
    CHECK(read == number);
  }
}

TEST_CASE("the signs among the format's words are quoted") {
  CHECK(cop::yaml_word("about") == "about");
  CHECK(cop::yaml_word(">") == "\">\"");
  CHECK(cop::yaml_word("=") == "\"=\"");
}

TEST_CASE("a period is written as it is read") {
  const Date first = Date::parse("2026-02-01").value();
  CHECK(cop::yaml_period(Period::parse("2026-W07").value()) == "2026-W07");
  CHECK(cop::yaml_period(Period::of_day(first)) == "2026-02-01");
  CHECK(cop::yaml_period(Period::of_span(first, first.plus_days(1))) ==
        "{from: 2026-02-01, to: 2026-02-02}");
  CHECK(cop::yaml_period(Period::in_words("two years: after")) == "{text: \"two years: after\"}");
}
