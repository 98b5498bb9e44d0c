#include "cop/io/yaml_words.hpp"

#include <string>

#include <doctest/doctest.h>
#include <yaml-cpp/exceptions.h>

using cop::plain_words;

TEST_CASE("the parser's complaints are told in plain words") {
  namespace parser = YAML::ErrorMsg;
  for (const char* complaint :
       {parser::MAP_VALUE, parser::MAP_KEY, parser::BLOCK_ENTRY, parser::END_OF_MAP,
        parser::END_OF_SEQ, parser::FLOW_END, parser::UNKNOWN_TOKEN, parser::DOC_IN_SCALAR,
        parser::BAD_FILE, parser::INVALID_UNICODE, parser::CHAR_IN_BLOCK}) {
    CAPTURE(complaint);
    CHECK(plain_words(complaint, false).message != plain_words("something new", false).message);
    CHECK_FALSE(plain_words(complaint, false).help.empty());
  }
  CHECK(plain_words(std::string(parser::INVALID_ESCAPE) + "q", false).message !=
        plain_words("something new", false).message);
}

TEST_CASE("a complaint that nobody translated is still answered") {
  CHECK(plain_words("", false).message == "this cannot be read as YAML");
  CHECK_FALSE(plain_words("something new", false).help.empty());
}

TEST_CASE("a second colon in a line is told from a line that does not fit") {
  const char* complaint = YAML::ErrorMsg::MAP_VALUE;
  CHECK(plain_words(complaint, true).message == "a second colon with a blank stands in this line");
  CHECK(plain_words(complaint, false).message == "this line does not fit the lines above it");
}

TEST_CASE("complaints about anchors and tags belong to rules of their own") {
  CHECK(plain_words(YAML::ErrorMsg::UNKNOWN_ANCHOR, false).rule == "yaml-anchor");
  CHECK(plain_words(YAML::ErrorMsg::END_OF_VERBATIM_TAG, false).rule == "yaml-tag");
  CHECK(plain_words(YAML::ErrorMsg::BAD_FILE, false).rule == "too-large");
}
