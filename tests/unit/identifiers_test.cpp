// Published numbers that are valid and the same with one digit changed, and what must never join.

#include "support/identifiers.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cop/identifiers/find_identifiers.hpp"

using cop::test::found_in;

namespace {

const cop::Packs australia = cop::packs_of("AU");
const cop::Packs britain = cop::packs_of("GB");
const cop::Packs new_zealand = cop::packs_of("NZ");
const cop::Packs united_states = cop::packs_of("US");

}  // namespace

TEST_CASE("a Medicare number is found by its check digit in all its forms") {
  CHECK(found_in("2123 45670 1", australia) == "error medicare-number 2123 45670 1");
  CHECK(found_in("2951 87312 5 1", australia) == "error medicare-number 2951 87312 5 1");
  CHECK(found_in("6950 50739 1", australia) == "error medicare-number 6950 50739 1");
  CHECK(found_in("2123-45670-1", australia) == "error medicare-number 2123-45670-1");
  CHECK(found_in("21234567011", australia) == "error medicare-number 21234567011");
  CHECK(found_in("2123\u00A045670\u20111", australia) ==
        "error medicare-number 2123\u00A045670\u20111");
  CHECK(found_in("2123 45671 1", australia) == "");
  CHECK(found_in("2123 45670 0", australia) == "");
  CHECK(found_in("7123 45670 1", australia) == "");
}

TEST_CASE("a run of ten digits is a Medicare number in Australia, elsewhere with its name") {
  CHECK(found_in("2123456701", australia) == "error medicare-number 2123456701");
  CHECK(found_in("2123456701", united_states) == "");
  CHECK(found_in("Medicare no. 2123456701", united_states) == "error medicare-number 2123456701");
}

TEST_CASE("an IHI is found, those of clinicians and organisations are not") {
  CHECK(found_in("8003 6081 6669 0503", australia) == "error ihi-number 8003 6081 6669 0503");
  CHECK(found_in("8003608166690503", britain) == "error ihi-number 8003608166690503");
  CHECK(found_in("8003 6081 6669 0504", australia) == "");
  CHECK(found_in("8003 6181 6669 0502", australia) == "");
}

TEST_CASE("an NHS number needs its name outside Britain and a form or its name inside") {
  CHECK(found_in("943 476 5919", britain) == "error nhs-number 943 476 5919");
  CHECK(found_in("9434765919", britain) == "warning nhs-number 9434765919");
  CHECK(found_in("NHS 9434765919", britain) == "error nhs-number 9434765919");
  CHECK(found_in("943 476 5919", australia) == "");
  CHECK(found_in("his NHS number, 943 476 5919", australia) == "error nhs-number 943 476 5919");
  CHECK(found_in("943 476 5918", britain) == "");
}

TEST_CASE("an NHI number is found in its old and its new form") {
  CHECK(found_in("ZAC5361", new_zealand) == "error nhi-number ZAC5361");
  CHECK(found_in("ZBN77VL", new_zealand) == "error nhi-number ZBN77VL");
  CHECK(found_in("ZVB97XQ", australia) == "warning nhi-number ZVB97XQ");
  CHECK(found_in("nhi zsc21tn", australia) == "error nhi-number zsc21tn");
  CHECK(found_in("NHI: WLD9413", australia) == "error nhi-number WLD9413");
  CHECK(found_in("ZZZ0016", new_zealand) == "warning nhi-number ZZZ0016");
  CHECK(found_in("the letters ZZZ0016 and ZZZ0024", australia) == "");
  CHECK(found_in("ZZZ0044", new_zealand) == "");
  CHECK(found_in("ZZZ00AA", new_zealand) == "");
  CHECK(found_in("wld9413", new_zealand) == "");
}

TEST_CASE("a veteran's number needs a word near it") {
  CHECK(found_in("DVA file NX123456", australia) == "warning dva-number NX123456");
  CHECK(found_in("gold card: QSS1234A", australia) == "warning dva-number QSS1234A");
  CHECK(found_in("V 123456 (veteran)", australia) == "warning dva-number V 123456");
  CHECK(found_in("NX123456", australia) == "");
  CHECK(found_in("veterans in NSW2000 answered QI1 in Q1 with N 15", australia) == "");
}

TEST_CASE("a record number ends where its groups do") {
  CHECK(found_in("MRN 482913 12 letters", australia) == "warning record-number 482913");
  CHECK(found_in("MRN 48 29 13", australia) == "warning record-number 48 29 13");
  CHECK(found_in("urn: 4829-13", australia) == "warning record-number 4829-13");
  CHECK(found_in("patient id AB48291", australia) == "warning record-number AB48291");
  CHECK(found_in("MRN 123, urn:isbn:9780198526636, chart 48291, our 48291", australia) == "");
}

TEST_CASE("a social security number needs its name, or in the United States its hyphens") {
  CHECK(found_in("SSN 536-22-8145", australia) == "warning social-security-number 536-22-8145");
  CHECK(found_in("536-22-8145", united_states) == "warning social-security-number 536-22-8145");
  CHECK(found_in("536-22-8145", australia) == "");
  CHECK(found_in("SSN 666-22-8145, 900-22-8145, 536-00-8145, 536-22-0000", united_states) == "");
}

TEST_CASE("small numbers in a row never join over the signs of a list") {
  for (const std::string_view text :
       {"[x, 2123, 45670, 1]", "2123, 45670, 1", "2123,45670,1", "2123; 45670; 1", "2123\n45670\n1",
        "- 2123\n- 45670\n- 1", "2123 | 45670 | 1", "943/476/5919", "2123:45670:1"}) {
    CHECK_MESSAGE(found_in(text, cop::all_packs) == "", std::string(text));
  }
}

TEST_CASE("a number inside a longer one or glued to letters is left alone") {
  for (const std::string_view text :
       {"92123456701", "0.2123456701", "x2123456701", "2123456701e5", "2123456701.5", "2123456701%",
        "55-2123-45670-1", "2123-45670-1-99", "ACTRN12610000764033"}) {
    CHECK_MESSAGE(found_in(text, australia) == "", std::string(text));
  }
}

TEST_CASE("a number in the name of a log is found between its date and its random end") {
  CHECK(found_in("cycles/2026-03-12-2123456701-3kq7d2m9.yaml", australia) ==
        "error medicare-number 2123456701");
  CHECK(found_in("cycles/2026-03-12-2123-45670-1-x7d2m9xq.yaml", australia) ==
        "error medicare-number 2123-45670-1");
}

TEST_CASE("escaped digits are digits") {
  const std::string text = R"(a: "\x32\u0031\U00000032\x33 45670\ 1 end")";
  CHECK(found_in(text, australia) == R"(error medicare-number \x32\u0031\U00000032\x33 45670\ 1)");
}

TEST_CASE("an identifier is found at the very beginning and end of a text") {
  CHECK(found_in("jo@example.org", australia) == "note e-mail-address jo@example.org");
  CHECK(found_in("Mr Ng", australia) == "note personal-name Ng");
  CHECK(found_in("0491 570 156", australia) == "note phone-number 0491 570 156");
  CHECK(found_in("", australia) == "");
  for (const std::string_view text :
       {"@", "M", "Mr", "Mr ", "9", "a@", "@b.de", "0", "(02)", "\\x3"}) {
    CHECK_MESSAGE(found_in(text, cop::all_packs) == "", std::string(text));
  }
}

TEST_CASE("a slip in the jurisdiction never switches the search off") {
  CHECK(cop::packs_of("au").au);
  for (const char* slip : {"Australia", "AUS", "AU-WA", "Wakanda", "WA", "A"}) {
    CHECK_MESSAGE(cop::packs_of(slip).au, slip);
    CHECK_MESSAGE(cop::packs_of(slip).gb, slip);
  }
  CHECK_FALSE(cop::packs_of("DE").au);
  CHECK_FALSE(cop::packs_of("nz").au);
}

TEST_CASE("blanks that are written as escapes do not hide a number") {
  for (const char* text : {"\\u00a0", "\\_", "\\t", "\\x20"}) {
    const std::string number = "\"2123" + std::string(text) + "45670" + text + "1\"";
    CHECK_MESSAGE(cop::find_identifiers(number, australia).size() == 1, number);
  }
}

TEST_CASE("a number that begins with a year is a Medicare number only where that is said") {
  CHECK(cop::find_identifiers("HREC 2025-100112, invoice 2025090801", australia).empty());
}
