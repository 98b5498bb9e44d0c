#include "cop/io/source_places.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

using cop::Location;
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

std::string opening_quote(std::string_view text, Location last) {
  const Location where = SourcePlaces(text).opening_quote(last);
  return fmt::format("{}:{}", where.line, where.column);
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

TEST_CASE("an opening quote is looked for behind the last value") {
  CHECK(opening_quote("a: \"x\"\nb: \"open", {"f", 1, 4, 1, 7}) == "2:4");
  CHECK(opening_quote("a: 'x\n\"y'\nb: \"open", {"f", 1, 4, 1, 6}) == "3:4");
  CHECK(opening_quote("ä: é\n- 'open", {"f", 1, 4, 1, 5}) == "2:3");
  CHECK(opening_quote("\"open", {"f"}) == "1:1");
}

TEST_CASE("where no quote opens the last place stands") {
  CHECK(opening_quote("a: x # \"no\"\nb: it's", {"f", 1, 4, 1, 5}) == "1:4");
  CHECK(opening_quote("", {"f"}) == "0:0");
}

TEST_CASE("quotes inside a block of lines open nothing") {
  CHECK(opening_quote("a: |\n  - \"x\"\n\n  'y'\nb: \"open", {"f", 1, 4, 1, 5}) == "5:4");
  CHECK(opening_quote("- a: >-\n    'x'\n  b: 'open", {"f", 1, 6, 1, 8}) == "3:6");
  CHECK(opening_quote("a: |\r\n  'x'\r\nb: 'open", {"f", 1, 4, 1, 5}) == "3:4");
}
