#include "cop/io/yaml.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/core.h>

#include "support/findings.hpp"

using cop::Diagnostics;
using cop::read_yaml;
using cop::YamlKind;
using cop::YamlNode;

namespace {

/// The tree on one line: `{key: 'quoted', list: [plain, ~]}`.
std::string tree_of(const YamlNode& node) {
  if (node.kind == YamlKind::null) return "~";
  if (node.kind == YamlKind::scalar) {
    return node.quoted ? fmt::format("'{}'", node.text) : std::string(node.text);
  }
  std::string inside;
  for (const YamlNode& child : node.children()) {
    inside += inside.empty() ? "" : ", ";
    if (child.key != nullptr) inside += fmt::format("{}: ", child.key->text);
    inside += tree_of(child);
  }
  return node.kind == YamlKind::mapping ? "{" + inside + "}" : "[" + inside + "]";
}

std::string tree_of(std::string_view text) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", text, diagnostics);
  CHECK(cop::test::full_text(diagnostics) == "");
  return document ? tree_of(document->root()) : "nothing";
}

/// "line:column rule" of what is wrong with a text that must not give a tree.
std::string refusal_of(std::string_view text) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", text, diagnostics);
  CHECK_FALSE_MESSAGE(document.has_value(), std::string(text.substr(0, 200)));
  return cop::test::places_and_rules(diagnostics);
}

/// The stretch of each scalar and each key, `key@1:1-1:4=1:6-1:7`.
std::string places_of(const YamlNode& node) {
  const auto place = [](const YamlNode& n) {
    return fmt::format("{}:{}-{}:{}", n.line, n.column, n.end_line, n.end_column);
  };
  std::string text;
  if (node.key != nullptr) text += fmt::format("{}@{}=", node.key->text, place(*node.key));
  if (node.kind != YamlKind::mapping && node.kind != YamlKind::sequence) text += place(node) + " ";
  for (const YamlNode& child : node.children()) text += places_of(child);
  return text;
}

std::string places_of(std::string_view text) {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", text, diagnostics);
  REQUIRE(document.has_value());
  return places_of(document->root());
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("a YAML text becomes a tree of mappings, lists and texts in file order") {
  CHECK(tree_of("b: 1\na:\n  - x\n  - c: y\n    d: z\n") == "{b: 1, a: [x, {c: y, d: z}]}");
  CHECK(tree_of("{a: [1, 2], b: {c: d}}") == "{a: [1, 2], b: {c: d}}");
  CHECK(tree_of("- 1\n-\n  - 2\n") == "[1, [2]]");
  CHECK(tree_of("---\njust a text") == "just a text");
}

TEST_CASE("a key without a value holds nothing and words stay as they were written") {
  CHECK(tree_of("a:\nb: ~\nc: null\nd: no\ne: 010\nf: 1e3\n") ==
        "{a: ~, b: ~, c: ~, d: no, e: 010, f: 1e3}");
}

TEST_CASE("a quoted text is told from a plain one") {
  CHECK(tree_of("a: \"5\"\nb: '5'\nc: 5\nd: \"\"\ne: \"~\"\n") ==
        "{a: '5', b: '5', c: 5, d: '', e: '~'}");
}

TEST_CASE("texts of several lines are joined as YAML has it") {
  CHECK(tree_of("a: |\n  one\n  two\nb: >\n  one\n  two\n") == "{a: 'one\ntwo\n', b: 'one two'}");
  CHECK(tree_of("a: one\n  two\nb: \"one\n  two\"\n") == "{a: one two, b: 'one two'}");
}

TEST_CASE("escapes in double quotes become their characters") {
  CHECK(tree_of("a: \"\\u00e9\\t\\\"\\n\\U0001F642\"\n") == "{a: 'é\t\"\n🙂'}");
}

TEST_CASE("a child of a mapping is found by its key") {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", "a: 1\nb: 2\n", diagnostics);
  REQUIRE(document.has_value());
  REQUIRE(document->root().find("b") != nullptr);
  CHECK(document->root().find("b")->text == "2");
  CHECK(document->root().find("c") == nullptr);
  CHECK(document->root().size == 2);
}

TEST_CASE("places count lines from 1 and columns in characters") {
  CHECK(places_of("a: 1\nbcd: xyz\n") == "a@1:1-1:2=1:4-1:5 bcd@2:1-2:4=2:6-2:9 ");
  CHECK(places_of("é: [ü, 'ö🙂', z]\n") == "é@1:1-1:2=1:5-1:6 1:8-1:12 1:14-1:15 ");
  CHECK(places_of("- a:   b   # c\n  d: e\n") == "a@1:3-1:4=1:8-1:9 d@2:3-2:4=2:6-2:7 ");
}

TEST_CASE("places are the same with the line ends of Windows") {
  const std::string text = "é: 'ü'\nlist:\n  - x y\n  -   z\n";
  std::string windows;
  for (const char c : text) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  CHECK(places_of(windows) == places_of(text));
}

TEST_CASE("a tab counts as one character") {
  CHECK(places_of("a:\tb\nc: \"x\ty\"\t# d\n") == "a@1:1-1:2=1:4-1:5 c@2:1-2:2=2:4-2:9 ");
}

TEST_CASE("quotes and escapes belong to the stretch of a text") {
  CHECK(places_of("a: \"x\\\"y\"\n") == "a@1:1-1:2=1:4-1:10 ");
  CHECK(places_of("a: 'it''s'\n") == "a@1:1-1:2=1:4-1:11 ");
}

TEST_CASE("a text over several lines is marked on its first line") {
  CHECK(places_of("a: |-\n  one\n  two\n") == "a@1:1-1:2=1:4-1:6 ");
  CHECK(places_of("a: one\n  two\n") == "a@1:1-1:2=1:4-1:7 ");
}

TEST_CASE("an empty value stands where its key stands") {
  CHECK(places_of("a: 1\nbcd:\ne: 2\n") ==
        "a@1:1-1:2=1:4-1:5 bcd@2:1-2:4=2:1-2:4 e@3:1-3:2=3:4-3:5 ");
  CHECK(places_of("x:\n  bcd: # later\n") == "x@1:1-1:2=bcd@2:3-2:6=2:3-2:6 ");
}

TEST_CASE("anchors, aliases and tags are refused where they stand") {
  CHECK(refusal_of("a: 1\nb: &x 2\n") == "2:4 yaml-anchor");
  CHECK(refusal_of("a: &x [1]\n") == "1:4 yaml-anchor");
  CHECK(refusal_of("a: &x {b: 1}\n") == "1:4 yaml-anchor");
  CHECK(refusal_of("a: &x\n") == "1:4 yaml-anchor");
  CHECK(refusal_of("a: !secret 5\n") == "1:4 yaml-tag");
  CHECK(refusal_of("a: !!str 5\n") == "1:4 yaml-tag");
  CHECK(refusal_of("a: 1\nb: *x\n") == "2:4 yaml-anchor");
  CHECK(refusal_of("a:\n  <<: {b: 1}\n") == "2:3 yaml-anchor");
}

TEST_CASE("aliases that point at one another are refused at the first anchor") {
  CHECK(refusal_of("&a [&b [*a, *b]]") == "1:1 yaml-anchor");
  CHECK(refusal_of("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n") == "1:4 yaml-anchor");
}

TEST_CASE("a key that stands twice is reported at both places and the first one counts") {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", "a: 1\nb: 2\na:\n  - 3\nc: 4\n", diagnostics);
  REQUIRE(document.has_value());
  CHECK(tree_of(document->root()) == "{a: 1, b: 2, c: 4}");
  CHECK(cop::test::places_and_rules(diagnostics) == "3:1 duplicate-key");
  REQUIRE(diagnostics.front().related.size() == 1);
  CHECK(diagnostics.front().related.front().where.line == 1);
}

TEST_CASE("one key in two mappings is no duplicate") {
  CHECK(tree_of("- a: 1\n- a: 2\n") == "[{a: 1}, {a: 2}]");
}

TEST_CASE("a key that stands three times is reported twice") {
  Diagnostics diagnostics;
  CHECK(read_yaml("a.yaml", "{a: 1, a: {b: 2}, 'a': 3}", diagnostics).has_value());
  CHECK(cop::test::places_and_rules(diagnostics) == "1:8 duplicate-key, 1:19 duplicate-key");
}

TEST_CASE("a second document is refused, also when the first one is empty") {
  CHECK(refusal_of("a: 1\n---\nb: 2\n") == "2:1 second-document");
  CHECK(refusal_of("---\n---\na: 1\n") == "2:1 second-document");
  CHECK(refusal_of("a: 1\n...\nb: 2\n") == "3:1 second-document");
}

TEST_CASE("a line that does not belong to the list above it is refused") {
  CHECK(refusal_of("- a\nb: 1\n").starts_with("2:1 "));
  CHECK(refusal_of("[a, b]\nc: 1\n") != "");
  CHECK(refusal_of("a: [1] 2\n") != "");
  CHECK(refusal_of("a: \"x\" y\n") != "");
  CHECK(refusal_of("a: 1\n b: 2\n") != "");
}

TEST_CASE("a file of one comma and the like is refused at once") {
  for (const char* text :
       {",", ", ", "],", "}", "]", ":,", "[,", "{,", "- ,", "a: ,", "a, b", ",\n,"}) {
    CAPTURE(text);
    Diagnostics diagnostics;
    const auto document = read_yaml("a.yaml", text, diagnostics);
    const bool is_text = document && document->root().kind == YamlKind::scalar;
    CHECK((is_text || !diagnostics.empty()));
  }
  CHECK(refusal_of(",").starts_with("1:1 "));
}

TEST_CASE("a quote that is never closed is reported where it opened") {
  CHECK(refusal_of("a: 1\nb: \"open\nc: 2\nd: 3\n") == "2:4 not-yaml");
  CHECK(refusal_of("a: 1\nb: 'open\n") == "2:4 not-yaml");
  CHECK(refusal_of("\"open: 1\n") == "1:1 not-yaml");
  CHECK(refusal_of("list:\n  - ok\n  - \"open\n  - ok\n") == "3:5 not-yaml");
  CHECK(refusal_of("a: [x, \"y\", \"open]\nb: 1\n") == "1:13 not-yaml");
  CHECK(refusal_of("é: {ü: \"open}\n") == "1:8 not-yaml");
}

TEST_CASE("an open quote is found behind empty blocks and in lists of lists") {
  CHECK(refusal_of("l:\n  - |\n  - k: |\n    m: \"open\n  - z: 1\n") == "4:8 not-yaml");
  CHECK(refusal_of("l:\n  - k: >-\n\n  - 'open\n") == "4:5 not-yaml");
  CHECK(refusal_of("- - - |\n    - \"open\n- x\n") == "2:7 not-yaml");
}

TEST_CASE("a quote that a later quote closes is reported where it opened") {
  CHECK(refusal_of("a: \"open\nb: \"closed\"\nc: 1\n") == "1:4 not-yaml");
  CHECK(refusal_of("x: 1\na: 'open\nb: 2\nc: 'closed'\n") == "2:4 not-yaml");
  CHECK(refusal_of("a: [1, \"open]\nb: \"closed\"\n") == "1:8 not-yaml");
  CHECK(refusal_of("a: \"two\n  lines\" more\n") == "2:10 not-yaml");
}

TEST_CASE("a bracket that is never closed is reported where it opened") {
  CHECK(refusal_of("a: 1\nb: [1, 2\nc: 3\n") == "2:4 not-yaml");
  CHECK(refusal_of("a: {b: [1, {c: 2}]\n") == "1:4 not-yaml");
}

TEST_CASE("a tab in the indent is reported where it stands") {
  CHECK(refusal_of("a:\n\t- b\n") == "2:1 tab-in-indent");
  CHECK(refusal_of("a:\n  - b: 1\n  \tc: 2\n") == "3:3 tab-in-indent");
  CHECK(refusal_of("\ta: 1\n") == "1:1 tab-in-indent");
  CHECK(refusal_of("a: |\n\ttext\n") == "2:1 tab-in-indent");
  CHECK(tree_of("a: [1,\n\t2]\n") == "{a: [1, 2]}");
}

TEST_CASE("a line without a colon is reported itself, not the line below it") {
  CHECK(refusal_of("a: 1\nfoo\nb: 1\n") == "2:1 not-yaml");
  CHECK(refusal_of("a:1\nb: 2\n") == "1:2 not-yaml");
  CHECK(refusal_of("a: b: c\n") == "1:5 not-yaml");
}

TEST_CASE("keys that look the same are the same, however their accents are written") {
  Diagnostics diagnostics;
  const auto document = read_yaml("a.yaml", "caf\u00e9: 1\ncafe\u0301: 2\n", diagnostics);
  REQUIRE(document.has_value());
  CHECK(cop::test::places_and_rules(diagnostics) == "2:1 duplicate-key");
}

TEST_CASE("lists in brackets and words for nothing are told apart from others") {
  Diagnostics diagnostics;
  const auto document =
      read_yaml("a.yaml", "a: {x: Null}\nb:\nc: NULL\nd: ~\ne: [1]\n", diagnostics);
  REQUIRE(document.has_value());
  const YamlNode& root = document->root();
  CHECK(root.find("a")->flow);
  CHECK(root.find("e")->flow);
  CHECK_FALSE(root.flow);
  CHECK(root.find("a")->find("x")->text == "Null");
  CHECK(root.find("b")->text.empty());
  CHECK(root.find("c")->text == "NULL");
  CHECK(root.find("d")->text.empty());
}

TEST_CASE("quotes in comments and texts before an open one are not mistaken for it") {
  CHECK(refusal_of("a: 1 # don't \"do\" this\n# \"nor\" this\nb: \"open\n") == "3:4 not-yaml");
  CHECK(refusal_of("a: |\n  They said: \"no\" twice.\n\n  'Really'\nb: \"open\n") ==
        "5:4 not-yaml");
  CHECK(refusal_of("a: \"one\n  'two' \\\" three\"\nb: \"open\n") == "3:4 not-yaml");
  CHECK(refusal_of("a: 'one\n  \"two'\nb: \"open\n") == "3:4 not-yaml");
  CHECK(refusal_of("a: |\nb: \"open\n") == "2:4 not-yaml");
  CHECK(refusal_of("a: don't say \"x\" or it's over\nb: 'open\n") == "2:4 not-yaml");
}

TEST_CASE("a quote closed by the next quoted text is refused as well") {
  CHECK(refusal_of("a: \"open\nb: \"closed\"\n") != "");
  CHECK(refusal_of("a: 'open\nb: 'closed'\nc: 1\n") != "");
}

TEST_CASE("brackets that are never closed or never opened are refused") {
  CHECK(refusal_of("a: 1\nb: [1, 2\nc: 3\n").ends_with("not-yaml"));
  CHECK(refusal_of("a: {b: 1\n").ends_with("not-yaml"));
  CHECK(refusal_of("b: ]\n").ends_with("not-yaml"));
  CHECK(refusal_of("[:").ends_with("not-yaml"));
  CHECK(refusal_of("{# ke\ny{:").ends_with("not-yaml"));
}

TEST_CASE("every refusal says its line") {
  for (const char* text : {"a: b: c\n", "a:\n\t- b\n", "- a\n- b: c: d\n", "a: @b\n", "a: `b\n",
                           "a: \"\\q\"\n", "a: \"\\ud800\"\n", "a: | text\n", "? [a]\n: b\n",
                           "[a, b]: c\n", ": a\n", "a: 'x' 'y'\n", "a: [x\n", "a\nb: 1\n"}) {
    CAPTURE(text);
    Diagnostics diagnostics;
    CHECK_FALSE(read_yaml("a.yaml", text, diagnostics).has_value());
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics.front().where.line >= 1);
    CHECK(diagnostics.front().where.file == cop::FileName("a.yaml"));
    CHECK_FALSE(diagnostics.front().message.empty());
    CHECK_FALSE(diagnostics.front().help.empty());
  }
}

TEST_CASE("control characters cannot come in through escapes") {
  CHECK(refusal_of("a: 1\nb: \"x\\0y\"\n") == "2:4 bad-character");
  CHECK(refusal_of("a: \"\\e[31m\"\n") == "1:4 bad-character");
  CHECK(refusal_of("a: \"\\u009b\"\n") == "1:4 bad-character");
  CHECK(refusal_of("a: \"\\uFEFF\"\n") == "1:4 bad-character");
  CHECK(refusal_of("\"a\\x07\": 1\n") == "1:1 bad-character");
}

TEST_CASE("a file is nested 32 deep and no deeper") {
  CHECK(tree_of(repeated("[", 32) + repeated("]", 32)).size() == 64);
  CHECK(refusal_of(repeated("[", 33) + repeated("]", 33)) == "1:33 too-large");
  CHECK(refusal_of(repeated("- ", 100'000)).ends_with("too-large"));
  // The parser looks for the end of these before it hands out the first one.
  CHECK(refusal_of(repeated("[", 100'000)) == "1:1 not-yaml");
  CHECK(refusal_of(repeated("{a: ", 100'000)).ends_with("not-yaml"));
}

TEST_CASE("a file holds 100,000 values and no more") {
  Diagnostics diagnostics;
  CHECK(read_yaml("a.yaml", repeated("- a\n", 99'999), diagnostics).has_value());
  CHECK(refusal_of(repeated("- a\n", 100'000)) == "100000:3 too-large");
}

TEST_CASE("a mapping has 1,000 keys and no more") {
  std::string text;
  for (int i = 1; i <= 1000; ++i) text += fmt::format("k{}: 1\n", i);
  Diagnostics diagnostics;
  CHECK(read_yaml("a.yaml", text, diagnostics).has_value());
  CHECK(refusal_of(text + "one-more: 1\n") == "1001:1 too-large");
  CHECK(refusal_of(repeated("k: 1\n", 2000)).ends_with("1001:1 too-large"));
}

TEST_CASE("a text has 64 KB and a key 256 bytes, and no more") {
  const std::string text(64 * 1024, 'x');
  CHECK(tree_of("a: " + text) == "{a: " + text + "}");
  CHECK(refusal_of("a: 1\nb: " + text + "x\n") == "2:4 too-large");
  const std::string key(256, 'k');
  CHECK(tree_of(key + ": 1") == "{" + key + ": 1}");
  CHECK(refusal_of(key + "k: 1\n") == "1:1 too-large");
}

TEST_CASE("a text of nothing but comments and blanks is reported as empty") {
  for (const char* text : {"# nothing\n", "\n \n", "", "# a\n\n# b"}) {
    CAPTURE(text);
    CHECK(refusal_of(text) == "0:0 file-empty");
  }
}
