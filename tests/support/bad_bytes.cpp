#include "support/bad_bytes.hpp"

#include <random>

namespace cop::test {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t step_of_cuts = 7;
constexpr unsigned mutations = 120;
constexpr unsigned noises = 60;

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

void add_cuts(std::string_view good, std::vector<std::string>& all) {
  for (std::size_t end = 0; end < good.size(); end += step_of_cuts) {
    all.emplace_back(good.substr(0, end));
  }
}

void add_mutations(std::string_view good, std::mt19937& random, std::vector<std::string>& all) {
  constexpr std::string_view likely = "\"'[]{},:#&*!|>%@`-?~\\ \t\n\r\0\x1B\x80\xFF"sv;
  for (unsigned i = 0; i < mutations; ++i) {
    std::string text(good);
    const std::size_t at = random() % text.size();
    const bool any_byte = random() % 3 == 0;
    text[at] = any_byte ? static_cast<char>(random() % 256) : likely[random() % likely.size()];
    all.push_back(std::move(text));
  }
}

void add_noise(std::mt19937& random, std::vector<std::string>& all) {
  constexpr std::string_view signs = "ab1: \n-[]{},\"'#&*!|>%\\\t?";
  for (unsigned i = 0; i < noises; ++i) {
    std::string text(1 + random() % 64, ' ');
    for (char& c : text) {
      c = i % 2 == 0 ? signs[random() % signs.size()] : static_cast<char>(random() % 256);
    }
    all.push_back(std::move(text));
  }
}

void add_known_troubles(std::vector<std::string>& all) {
  for (const std::string_view text : {""sv,
                                      ","sv,
                                      "[:"sv,
                                      "{:"sv,
                                      "{# ke\ny{:"sv,
                                      "!2"sv,
                                      "&a [*a]"sv,
                                      "&a [&b [*a, *b]]"sv,
                                      "a: \"open\nb: 1\n"sv,
                                      "a: 1\na: 2\n"sv,
                                      "a: 1\n---\nb: 2\n"sv,
                                      "- a\nb: 1\n"sv,
                                      "a: [1] x\n"sv,
                                      "a: \"x\" y\n"sv,
                                      "%YAML 1.2\n---\na: 1\n"sv,
                                      "%"sv,
                                      "<<: {a: 1}\n"sv,
                                      "<<<<<<< HEAD\na: 1\n=======\n"sv,
                                      "a: 1\rb: 2\r"sv,
                                      "\xEF\xBB\xBF"sv,
                                      "\xEF\xBB\xBF\xEF\xBB\xBF"
                                      "a: 1"sv,
                                      "\xFF\xFE"
                                      "a\0:\0"sv,
                                      "\xFE\xFF\0a"sv,
                                      "\0\0\0\0"sv,
                                      "a: \0"sv,
                                      "a: \xC0\xAF"sv,
                                      "a: \xED\xA0\x80"sv,
                                      "a: \"\\0\""sv,
                                      "a: \"\\ud800\""sv,
                                      "a: \"\\q\""sv,
                                      "\tid: a"sv,
                                      "a:\n\t- b"sv,
                                      "? a"sv,
                                      "? [a]\n: b"sv,
                                      ": a"sv,
                                      "- - - -"sv,
                                      "---"sv,
                                      "..."sv,
                                      "--- |"sv,
                                      "a: |9\n b"sv,
                                      "a: |0"sv,
                                      "a: >-+"sv,
                                      "*"sv,
                                      "&"sv,
                                      "!"sv,
                                      "!<"sv,
                                      "@"sv,
                                      "`"sv,
                                      "[[[[]"sv,
                                      "]"sv,
                                      "}"sv,
                                      "a: {b: [}"sv,
                                      "null"sv,
                                      "~"sv,
                                      "id: !!binary x"sv,
                                      "id: [a, b]\ndate: {c: d}\n"sv,
                                      "cycles: {id: 1}\nid:\n"sv,
                                      "#"sv,
                                      "\n\n\n"sv,
                                      "\u2028"sv,
                                      "observations: {columns: [measure], rows: [[[]]]}"sv,
                                      "observations: {rows: 1, columns: 2}"sv}) {
    all.emplace_back(text);
  }
  for (const char* text : {"[", "{", "- ", "{a: ", "\"", "? ", "a: ", "&a ", "[[],"}) {
    all.push_back(repeated(text, 5000));
  }
  all.push_back(repeated("k: 1\n", 2000));
  all.push_back("a: " + std::string(70'000, 'x'));
}

}  // namespace

std::vector<std::string> bad_byte_strings(std::string_view good_file) {
  std::vector<std::string> all;
  std::mt19937 random(20260212);
  add_cuts(good_file, all);
  add_mutations(good_file, random, all);
  add_noise(random, all);
  add_known_troubles(all);
  return all;
}

}  // namespace cop::test
