#include "cop/io/text_check.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/findings.hpp"

using cop::check_text;
using namespace std::string_view_literals;

namespace {

/// What is wrong with the bytes; empty when they may be parsed.
std::string trouble(std::string_view bytes) {
  cop::Diagnostics diagnostics;
  const bool ok = check_text("a.yaml", bytes, diagnostics);
  CHECK(ok == diagnostics.empty());
  return cop::test::places_and_rules(diagnostics);
}

std::string told(std::string_view bytes) {
  cop::Diagnostics diagnostics;
  check_text("a.yaml", bytes, diagnostics);
  return diagnostics.empty() ? "" : diagnostics.front().message;
}

}  // namespace

TEST_CASE("a byte order mark at the front of a file is left out") {
  CHECK(cop::without_byte_order_mark("\xEF\xBB\xBF"
                                     "a: 1") == "a: 1");
  CHECK(cop::without_byte_order_mark("a: 1") == "a: 1");
  CHECK(cop::without_byte_order_mark("\xEF\xBB") == "\xEF\xBB");
  CHECK(cop::without_byte_order_mark("").empty());
}

TEST_CASE("text in any script, with tabs and the line ends of Windows, may be parsed") {
  CHECK(trouble("a: 1\r\nb: \"é\t日本 🙂\"\r\n").empty());
  CHECK(trouble("a: x\u0085y\u2028z\u00a0\n").empty());
}

TEST_CASE("an empty file is called empty, and one of zero bytes a broken copy") {
  CHECK(trouble("") == "0:0 file-empty");
  CHECK(trouble(std::string(4096, '\0')) == "0:0 file-zeroed");
  CHECK(trouble("a: 1\nb: 2\n" + std::string(500, '\0')) == "3:1 file-zeroed");
  CHECK(trouble("a: 1\nb: tex" + std::string(4, '\0')) == "2:7 file-zeroed");
  CHECK(trouble("a: 1\0"sv) == "1:5 bad-character");
}

TEST_CASE("bytes that are not UTF-8 are found by line and column") {
  CHECK(trouble("a: 1\nb: caf\xE9\n") == "2:7 bad-character");
  CHECK(trouble("é: \xC0\xAF\n") == "1:4 bad-character");
  CHECK(trouble("a: \xED\xA0\x80\n") == "1:4 bad-character");
  CHECK(trouble("a: \xE2\x82") == "1:4 bad-character");
}

TEST_CASE("control characters are found by line and column") {
  CHECK(trouble("a: x\0y\n"sv) == "1:5 bad-character");
  CHECK(trouble("a: 1\n\x1B[31m\n") == "2:1 bad-character");
  CHECK(trouble("a: 1\x7F\n") == "1:5 bad-character");
  CHECK(trouble("a: \u009B\n") == "1:4 bad-character");
  CHECK(trouble("a: \uFFFE\n") == "1:4 bad-character");
  CHECK(trouble("a: 1\n\uFEFF"
                "b: 2\n") == "2:1 bad-character");
}

TEST_CASE("a carriage return that ends no line is refused") {
  CHECK(trouble("a: 1\rb: 2\r") == "1:5 bad-character");
  CHECK(trouble("a: 1\r") == "1:5 bad-character");
}

TEST_CASE("a file saved as UTF-16 or UTF-32 is named as that, with or without its mark") {
  CHECK(told("\xFF\xFE"
             "a\0:\0"sv) == "this file is saved as UTF-16");
  CHECK(told("\xFE\xFF\0a\0:"sv) == "this file is saved as UTF-16");
  CHECK(told("a\0:\0 \0001\0"sv) == "this file is saved as UTF-16");
  CHECK(told("\0a\0:\0 \0b"sv) == "this file is saved as UTF-16");
  CHECK(told("\xFF\xFE\0\0a\0\0\0"sv) == "this file is saved as UTF-32");
  CHECK(trouble("\xFF\xFE"
                "a\0:\0"sv) == "0:0 bad-character");
}

TEST_CASE("letters saved as Windows-1252 are named") {
  CHECK(told("a: caf\xE9\n").starts_with("\"é\" is saved here as Windows-1252"));
  CHECK(told("a: \x93quoted\x94\n").starts_with("\"“\" is saved here as Windows-1252"));
  CHECK(told("a: é caf\xE9\n") == "this character is not saved as UTF-8");
  CHECK(told("a: \x81\n") == "this character is not saved as UTF-8");
}

TEST_CASE("a control character is named as findings show it") {
  CHECK(told("a: x\x07\n") == "an invisible control character (\\u{7}) stands here");
}

TEST_CASE("the marks of an unfinished merge are found, indented ones too") {
  CHECK(trouble("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> theirs\n") == "2:1 merge-mark");
  CHECK(trouble("a: |\n  text\n  >>>>>>> theirs\n") == "3:1 merge-mark");
  CHECK(trouble("||||||| base\n") == "1:1 merge-mark");
}

TEST_CASE("a line of equal signs or a quotation is no merge mark") {
  CHECK(trouble("a: |\n  Title\n  =======\n  >> quoted\n").empty());
  CHECK(trouble("a: \"<<<<<<< HEAD\"\n").empty());
  CHECK_FALSE(cop::is_merge_mark("<<<<<<<"));
  CHECK(cop::is_merge_mark("\t <<<<<<< a"));
}

TEST_CASE("a line that begins with a percent sign is refused") {
  CHECK(trouble("%YAML 1.2\n---\na: 1\n") == "1:1 not-yaml");
  CHECK(trouble("a: |\n  5\n%TAG\n") == "3:1 not-yaml");
  CHECK(trouble("a: 5 %\nb: |\n  % of all\n").empty());
}
