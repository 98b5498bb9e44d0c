#include "cop/identifiers/anchors.hpp"

#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

std::vector<std::size_t> anchors_of(std::string_view text) {
  std::vector<std::size_t> places;
  cop::Anchors anchors(text);
  for (std::size_t at = anchors.next(0); at < text.size(); at = anchors.next(at + 1)) {
    places.push_back(at);
  }
  return places;
}

std::vector<std::size_t> by_eye(std::string_view text) {
  std::vector<std::size_t> places;
  constexpr std::string_view signs = "0123456789@M";
  for (std::size_t at = text.find_first_of(signs); at < text.size();
       at = text.find_first_of(signs, at + 1)) {
    places.push_back(at);
  }
  return places;
}

std::string random_text(std::mt19937& random, std::size_t size) {
  constexpr std::string_view signs = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaam/:?AL\n09@M\xC3\xB0";
  std::string text;
  for (; size > 0; --size) text += signs[random() % signs.size()];
  return text;
}

}  // namespace

TEST_CASE("anchors are the digits, at signs and capital Ms of a text") {
  CHECK(anchors_of("Mr Miller, gp01@harbour") == std::vector<std::size_t>{0, 3, 13, 14, 15});
  CHECK(anchors_of("no more than words").empty());
  CHECK(anchors_of("").empty());
}

TEST_CASE("an anchor is found wherever it stands, however long the text") {
  for (std::size_t size = 1; size < 200; ++size) {
    for (const std::size_t place : {std::size_t{0}, size / 2, size - 1}) {
      std::string text(size, 'x');
      text[place] = '7';
      CAPTURE(size);
      CHECK(anchors_of(text) == std::vector{place});
    }
  }
}

TEST_CASE("all anchors of a text are found in its order") {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random, random() % 300);
    CAPTURE(text);
    CHECK(anchors_of(text) == by_eye(text));
  }
}

TEST_CASE("anchors before the byte asked for are passed over") {
  std::mt19937 random(2);
  for (int round = 0; round < 2000; ++round) {
    const std::string text = random_text(random, random() % 300);
    cop::Anchors anchors(text);
    std::size_t found = 0;
    for (std::size_t at = 0; at <= text.size(); at = found + 1 + random() % 90) {
      found = anchors.next(at);
      CAPTURE(text);
      CHECK(found == std::min(text.find_first_of("0123456789@M", at), text.size()));
    }
  }
}

TEST_CASE("what stands behind the end of a text is no anchor of it") {
  const std::string text = std::string(70, 'x') + "M12";
  CHECK(anchors_of(std::string_view(text).substr(0, 70)).empty());
}
