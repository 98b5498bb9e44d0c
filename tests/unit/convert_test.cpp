#include "cop/load/convert.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cop/base/largest_number.hpp"
#include "cop/model/charter.hpp"
#include "cop/model/cycle_log.hpp"

using cop::convert;
using cop::Written;

namespace {

/// What a text is as a T: nothing when it cannot be read as one.
template <class T>
std::optional<T> read(std::string_view text, bool quoted = false) {
  T value{};
  return convert(Written{text, quoted}, value) ? std::nullopt : std::optional(value);
}

template <class T>
std::string help_for(std::string_view text, bool quoted = false) {
  T value{};
  const auto misread = convert(Written{text, quoted}, value);
  return misread ? misread->help : "read";
}

template <class T>
std::string meant_by(std::string_view text, bool quoted = false) {
  T value{};
  const auto misread = convert(Written{text, quoted}, value);
  return misread ? misread->meant : "read";
}

}  // namespace

TEST_CASE("a number is of digits with a dot before decimals") {
  CHECK(read<double>("0") == 0);
  CHECK(read<double>("12") == 12);
  CHECK(read<double>("-3.50") == -3.5);
  CHECK(read<double>("0.001") == 0.001);
  CHECK(read<double>("1000000000000000") == 1e15);
}

TEST_CASE("what some reader of YAML takes for another number is refused") {
  for (const char* text :
       {"010", "-01", "1e3", "1E3", "1_000", "0x10",    "0o17",  ".5",   "5.",  "+5",
        "-",   "",    ".",   "-.5", "1,5",   "1.000,5", "12:30", ".inf", "nan", "NaN",
        "5 ",  " 5",  "5%",  "٣",   "1.2.3", "--1",     "1-",    "true"}) {
    CAPTURE(text);
    CHECK_FALSE(read<double>(text).has_value());
    CHECK_FALSE(read<long>(text).has_value());
  }
}

TEST_CASE("a number in quotes is refused with the advice to take them off") {
  CHECK_FALSE(read<double>("5.4", true).has_value());
  CHECK_FALSE(read<long>("5", true).has_value());
  CHECK(help_for<double>("5.4", true) == "write it without quotes");
  CHECK(help_for<double>("five", true) != "write it without quotes");
}

TEST_CASE("a whole number is proposed only where it is one, and not below 0") {
  for (const char* text :
       {"60,5", "1,5", ".5", "1e-3", "−5", "-5", "-60.0", "-1,000", "60.5", "1e30"}) {
    CAPTURE(text);
    CHECK(meant_by<long>(text) == "");
    CHECK(help_for<long>(text) == "write digits only, such as 12");
  }
  CHECK(meant_by<long>("60.5", true) == "");
  CHECK(meant_by<long>("60", true) == "60");
  CHECK(meant_by<long>("60.0") == "60");
  CHECK(meant_by<long>("60,0") == "");
  CHECK(meant_by<long>("1e3") == "1000");
  CHECK(meant_by<long>("5.") == "5");
  CHECK(meant_by<double>("60,5") == "60.5");
  CHECK(meant_by<double>("−5") == "-5");
  CHECK(meant_by<double>("1e16") == "");
}

TEST_CASE("three digits behind a comma in a whole number are thousands, behind a dot perhaps") {
  CHECK(help_for<long>("1,000") == "write 1000");
  CHECK(meant_by<long>("23,852,171") == "23852171");
  CHECK(help_for<long>("1.000") == "write 1000 for thousands, or 1 without decimals");
  CHECK(help_for<long>("1.234") == "write 1234 for thousands, or 1 without decimals");
  CHECK(meant_by<long>("1.000") == "");
}

TEST_CASE("a sign that only looks like one of the keyboard is named") {
  CHECK(help_for<cop::Mode>("in-person\u00A0")
            .starts_with("a no-break space (U+00A0) stands in it: did you mean \"in-person\"?"));
  CHECK(help_for<cop::Mode>("in-\u00ADperson").starts_with("an invisible hyphen"));
  CHECK(help_for<cop::Mode>("in\u2011person").starts_with("a dash that is not on"));
  CHECK(help_for<cop::Mode>("in-\u0440erson").starts_with("a Cyrillic letter"));
  CHECK(help_for<cop::Mode>("inperson").starts_with("did you mean"));
  CHECK(help_for<cop::Id<cop::Member>>("gp01\u200B").starts_with("an invisible sign (U+200B)"));
}

TEST_CASE("a number is finite and of a usual size") {
  CHECK_FALSE(read<double>(std::string(400, '9')).has_value());
  CHECK_FALSE(read<double>("1000000000000001").has_value());
  CHECK_FALSE(read<long>("99999999999999999999").has_value());
  CHECK_FALSE(read<long>("1000000000000001").has_value());
  CHECK(read<long>("1000000000000000") == cop::largest_number);
  CHECK(read<double>("0." + std::string(300, '0') + "1").has_value());
}

TEST_CASE("a count is whole and not below nothing") {
  CHECK(read<long>("40") == 40);
  CHECK(read<long>("0") == 0);
  CHECK_FALSE(read<long>("4.0").has_value());
  CHECK_FALSE(read<long>("-1").has_value());
}

TEST_CASE("only true and false without quotes are true and false") {
  CHECK(read<bool>("true") == true);
  CHECK(read<bool>("false") == false);
  for (const char* text : {"yes", "no", "on", "off", "y", "n", "True", "FALSE", "1", "0", ""}) {
    CAPTURE(text);
    CHECK_FALSE(read<bool>(text).has_value());
  }
  CHECK_FALSE(read<bool>("true", true).has_value());
}

TEST_CASE("a date is read in or without quotes and must exist") {
  CHECK(read<cop::Date>("2026-02-12")->iso() == "2026-02-12");
  CHECK(read<cop::Date>("2026-02-12", true).has_value());
  CHECK_FALSE(read<cop::Date>("12/2/2026").has_value());
  CHECK_FALSE(read<cop::Date>("2026-02-30").has_value());
  CHECK(help_for<cop::Date>("soon") == "write year-month-day, such as 2026-02-12");
}

TEST_CASE("a period of every kind is read and others are refused") {
  for (const char* text : {"2026-02-12", "2026-02", "2026-W07", "2026-Q1"}) {
    CHECK(read<cop::Period>(text)->text() == text);
  }
  CHECK_FALSE(read<cop::Period>("2026").has_value());
  CHECK_FALSE(read<cop::Period>("February").has_value());
}

TEST_CASE("a text keeps its blanks in front and loses those at its end") {
  CHECK(read<std::string>("  a b\n") == "  a b");
  CHECK(read<std::string>(" \t\r\n") == "");
  CHECK(read<std::string>("no") == "no");
  CHECK(cop::without_end_blanks("a\n\nb \t\n") == "a\n\nb");
}

TEST_CASE("a text that is nearly an id gets the id as advice") {
  CHECK(read<cop::Id<cop::Member>>("gp03")->text == "gp03");
  CHECK(help_for<cop::Id<cop::Member>>("GP 03") == "write gp-03");
  CHECK(help_for<cop::Id<cop::Member>>("é") == "such as recall-letters");
  CHECK_FALSE(read<cop::Id<cop::Member>>("../x").has_value());
}

TEST_CASE("a word of the format is read and a misspelt one gets a suggestion") {
  CHECK(read<cop::Phase>("sustain") == cop::Phase::sustain);
  CHECK(read<cop::Qualifier>(">", true) == cop::Qualifier::above);
  CHECK(help_for<cop::Phase>("sustane") ==
        "did you mean \"sustain\"? one of: establish, monitor, sustain, closed");
  CHECK(help_for<cop::Phase>("later") == "one of: establish, monitor, sustain, closed");
  CHECK_FALSE(read<cop::Phase>("Sustain").has_value());
  CHECK_FALSE(read<cop::Phase>("").has_value());
}

TEST_CASE("a text that cannot be read is quoted with its controls escaped and cut") {
  double number = 0;
  const auto misread = convert(Written{"\x1B[31m" + std::string(100, 'x')}, number);
  REQUIRE(misread.has_value());
  CHECK(misread->message.find("\\u{1B}[31m") != std::string::npos);
  CHECK(misread->message.size() < 120);
}
