#include "cop/io/source_places.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/core.h>

using cop::SourceMark;
using cop::SourcePlaces;

namespace {

std::string text_of(const cop::Place& place) {
  return fmt::format("{}:{}", place.line, place.column);
}

/// The end of the value that begins with the first byte of the text.
std::string end_of(std::string_view text, std::string_view value) {
  return text_of(SourcePlaces(text).end(SourceMark{0, 0, 0}, value));
}

}  // namespace

TEST_CASE("a mark in bytes becomes a place in characters") {
  SourcePlaces places("é: 🙂 x\nü: y\n");
  CHECK(text_of(places.start({0, 0, 0})) == "1:1");
  CHECK(text_of(places.start({0, 4, 4})) == "1:4");
  CHECK(text_of(places.start({0, 9, 9})) == "1:6");
  CHECK(text_of(places.start({1, 4, 15})) == "2:4");
}

TEST_CASE("a mark outside the text is taken to its border") {
  CHECK(text_of(SourcePlaces("ab").start({0, 9, 9})) == "1:3");
  CHECK(text_of(SourcePlaces("").start({0, -1, -1})) == "1:1");
}

TEST_CASE("a plain value ends behind its last character") {
  CHECK(end_of("5.4  # note", "5.4") == "1:4");
  CHECK(end_of("one\n  two", "one two") == "1:4");
  CHECK(end_of("äöü\r\n", "äöü") == "1:4");
}

TEST_CASE("a quoted value ends behind its closing quote") {
  CHECK(end_of("\"a\\\"b\" # \"c\"", "a\"b") == "1:7");
  CHECK(end_of("'it''s' 'x'", "it's") == "1:8");
  CHECK(end_of("\"one\n two\"", "one two") == "1:5");
}

TEST_CASE("a quoted text that runs over keys takes them in, other lines do not count") {
  const auto takes = [](std::string_view text) {
    return SourcePlaces(text).takes_keys_in(SourceMark{0, 0, 0});
  };
  CHECK(takes("\"open\nb: \""));
  CHECK(takes("'open\n  - some_key:\n'"));
  CHECK_FALSE(takes("\"one line: of text\""));
  CHECK_FALSE(takes("\"two lines\n  Note: this\""));
  CHECK_FALSE(takes("\"x\"\nb: 1"));
  CHECK_FALSE(takes("plain\nb: 1"));
}

TEST_CASE("the last line of a quoted text is found") {
  CHECK(SourcePlaces("\"a\n\nb\"").last_line_of_quoted({0, 0, 0}) == 3);
  CHECK(SourcePlaces("'a'\nb").last_line_of_quoted({0, 0, 0}) == 1);
}

TEST_CASE("a value that a # with a word behind it cuts short is told from one with a comment") {
  const auto cut = [](std::string_view text) {
    return cop::SourcePlaces(text).ends_before_hash({0, 0, 0}, "call patients");
  };
  for (const char* text :
       {"call patients #2 of list", "call patients  #two\n", "call patients #é"}) {
    CHECK_MESSAGE(cut(text), text);
  }
  for (const char* text :
       {"call patients", "call patients # 2", "call patients  # of list", "call patients #",
        "call patients #\n", "call patients ##", "call patients #-----", "call patients\n#2",
        "call patients\n  #2", "call patients#2", "call  patients #2", "\"call patients\" #2"}) {
    CHECK_MESSAGE(!cut(text), text);
  }
}
