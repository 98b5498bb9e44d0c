#include "support/yaml_mutants.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "support/yaml_difference.hpp"

namespace cop::test {
namespace {

using namespace std::string_view_literals;

constexpr std::array values{"null"sv,
                            "~"sv,
                            "Null"sv,
                            "NULL"sv,
                            "true"sv,
                            "010"sv,
                            "12:30"sv,
                            "-5"sv,
                            "- 5"sv,
                            "'x'"sv,
                            "'it''s'"sv,
                            "\"x\""sv,
                            "\"a\\n\\\"b\""sv,
                            "\"\\u00E9\\t\""sv,
                            "\"\\x41\""sv,
                            "\"\""sv,
                            "''"sv,
                            "'a"sv,
                            "\"a"sv,
                            "|"sv,
                            "|-"sv,
                            "|+"sv,
                            ">"sv,
                            ">-"sv,
                            ">+"sv,
                            "|2"sv,
                            "| # c"sv,
                            "|\n  x\n"sv,
                            "|-\n   |\n"sv,
                            ">-\n   >-\n"sv,
                            "|+\n   x\n\n\n"sv,
                            ">\n   x\n   y\n\n   z\n"sv,
                            "|\n    x\n\n     y\n   z"sv,
                            "*a"sv,
                            "&a"sv,
                            "&a b"sv,
                            "!!str"sv,
                            "!!str 5"sv,
                            "[a, b]"sv,
                            "[ ]"sv,
                            "{}"sv,
                            "{a: 1, b: [~, 'x']}"sv,
                            "[a,"sv,
                            "[a,\n   b]"sv,
                            "[a, b,]"sv,
                            "[a: b]"sv,
                            "{a}"sv,
                            "{a: }"sv,
                            "[é, 'ü', z]"sv,
                            "[a?b, c]"sv,
                            "[a #b\n  ]"sv,
                            "x # c"sv,
                            "x #c"sv,
                            "x#c"sv,
                            "x #é"sv,
                            "# c"sv,
                            "#c"sv,
                            " #é\n   x"sv,
                            "x: y"sv,
                            "x:y"sv,
                            "x:"sv,
                            "x :"sv,
                            "é ü"sv,
                            "日本 🙂"sv,
                            "a\tb"sv,
                            "a\u0085b"sv,
                            "a\r"sv,
                            "\xEF\xBB\xBF"sv,
                            "%a"sv,
                            "@a"sv,
                            "`a`"sv,
                            "? a"sv,
                            ": a"sv,
                            "<<"sv,
                            "---"sv,
                            "..."sv,
                            "a, b"sv,
                            "a]b"sv,
                            "x  "sv,
                            ""sv,
                            "a\n  b"sv,
                            "a\n\n   b"sv,
                            "\"a\n   b\""sv,
                            "\n    x: y"sv,
                            "\n  - x"sv,
                            "\n  [a, b]"sv,
                            "\x7F"sv,
                            "\x04"sv,
                            "\xFF"sv,
                            "\xC3"sv,
                            "= <>"sv,
                            "(a) /b\\"sv};

constexpr std::array keys{
    "a"sv,   "b"sv,       "\"a\""sv, "'b'"sv,          "null"sv,        "~"sv,   "<<"sv,
    "é"sv,   "e\u0301"sv, "a b"sv,   "a "sv,           "- a"sv,         "-a"sv,  "?"sv,
    "&a"sv,  "1"sv,       ".a"sv,    "[a]"sv,          "a #b"sv,        "a#b"sv, "\"a"sv,
    "a:b"sv, "---"sv,     ""sv,      "\"a\\u00E9\""sv, "'a #b: c: d'"sv};

constexpr std::array lines{
    "# c"sv,   "   # c"sv, ""sv,      "  "sv,  "a"sv,    "a: 1"sv,         "  a: 1"sv, "- x"sv,
    "  - x"sv, "---"sv,    "--- a"sv, "..."sv, "%a"sv,   "    x"sv,        "\tx"sv,    "- - x"sv,
    "-"sv,     "- a: b"sv, "] "sv,    "  }"sv, "é: é"sv, "  'a': \"b\""sv, "- |"sv,    "      "sv};

constexpr std::array pieces{" "sv,    "\n"sv, ":"sv,      ": "sv, " #"sv, "#"sv, ","sv,    "- "sv,
                            "["sv,    "]"sv,  "{"sv,      "}"sv,  "\""sv, "'"sv, "\\"sv,   "\t"sv,
                            "\r\n"sv, "é"sv,  "\u2028"sv, "?"sv,  "&"sv,  "|"sv, "\n\n"sv, "  "sv};

class Mutator {
 public:
  Mutator(std::string_view text, std::mt19937& random) : text_(text), random_(random) {}

  std::string once() {
    switch (below(10)) {
      case 0:
      case 1:
      case 2: replace_value(one_of(values)); break;
      case 3: replace_key(one_of(keys)); break;
      case 4: text_.insert(line_start(), std::string(one_of(lines)) + "\n"); break;
      case 5: text_.insert(below(text_.size() + 1), one_of(pieces)); break;
      case 6: indent_line(); break;
      case 7: move_line(); break;
      case 8: text_.erase(below(text_.size() + 1), 1 + below(3)); break;
      default: replace_value(behind_colon(line_start())); break;
    }
    return std::move(text_);
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  template <class Range>
  std::string_view one_of(const Range& range) {
    return range[below(range.size())];
  }

  std::size_t line_start() {
    const std::size_t at = text_.rfind('\n', below(text_.size() + 1));
    return at == text_.npos ? 0 : at + 1;
  }
  [[nodiscard]] std::size_t line_end(std::size_t at) const {
    return std::min(text_.find('\n', at), text_.size());
  }
  /// Where the value of a line begins: behind `key: ` or `- `.
  [[nodiscard]] std::size_t value_start(std::size_t start) const {
    const std::size_t end = line_end(start);
    for (const std::string_view sign : {": "sv, "- "sv, ":"sv}) {
      const std::size_t at = text_.find(sign, start);
      if (at < end) return at + sign.size();
    }
    return end;
  }
  [[nodiscard]] std::string behind_colon(std::size_t start) const {
    const std::size_t at = value_start(start);
    return text_.substr(at, line_end(at) - at);
  }

  void replace_value(std::string_view value) {
    const std::string written(value);
    const std::size_t at = value_start(line_start());
    text_.replace(at, line_end(at) - at, written);
  }
  void replace_key(std::string_view key) {
    const std::size_t start = line_start();
    const std::size_t begin = std::min(text_.find_first_not_of(" -", start), text_.size());
    const std::size_t end = std::min(text_.find(':', begin), line_end(start));
    if (begin < end) text_.replace(begin, end - begin, key);
  }
  void indent_line() {
    const std::size_t start = line_start();
    if (below(2) == 0) {
      text_.insert(start, 1 + below(3), ' ');
    } else if (text_.substr(start, 1) == " ") {
      text_.erase(start, 1 + below(2));
    }
  }
  void move_line() {
    const std::size_t start = line_start();
    const std::string line = text_.substr(start, line_end(start) - start) + "\n";
    if (below(2) == 0) text_.erase(start, line.size());
    text_.insert(std::min(line_start(), text_.size()), line);
  }

  std::string text_;
  std::mt19937& random_;
};

}  // namespace

std::string mutated(std::string_view text, std::mt19937& random) {
  return Mutator(text, random).once();
}

MutantRun read_mutants(const std::vector<std::string>& seeds, std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  MutantRun run;
  for (; run.read < count; ++run.read) {
    std::string text = seeds[random() % seeds.size()];
    for (std::size_t left = 1 + random() % 2; left > 0; --left) text = mutated(text, random);
    const QuickReading found = compare_quick_reading(text);
    if (found.accepted) ++run.accepted;
    if (found.mistake.empty()) continue;
    run.wrong = std::move(text);
    run.mistake = found.mistake;
    break;
  }
  return run;
}

std::vector<std::string> yaml_seeds() {
  return {
      "a: x\nb: 'y z' # c\nc:\n  d: \"q\"\n  e:\n    - f\n    - g: 1\n      h: [i, j]\nk:\n",
      "# yaml-language-server: $schema=.cop/cop.schema.json\ncop: 1\ntitle: \"Ärzte: ein Text\"\n"
      "list: [a, ~, {b: 1, c: 'd'}]\nempty: {}\nnone: []\n",
      "a: |\n  one\n  two\n\n  three\nb: >-\n  one\n  two\n\n  three\nc: |-\n    x\n      y\nd: "
      "z\n",
      "- a: é # ü\n  b: [é, 'ü', z]\n-   c: ~\n    d:\n    - 1\n    - 2\n\n- {e: f}\n- null\n",
      "o:\n  columns: [m, p]\n  rows:\n    - [a, 1]\n    - [b, ~]\n    - [\n        c, 2 ]\ns: "
      "done\n",
      "é: ü\nx y: it's #1\nf:\n  {a: 1,\n   b: 2}\nt: |\n  Ä\n\n  ö\n",
      "a: >\n  folded\n  text\n\n# c\nb: |+\n  kept\n\nc: 12:30\n",
      "---\na:\n- b: |\n    x\n- c\nd: |\n  last",
      "a: a comment at byte thirty-two #1\nb:\n                                 c: d\n"
      "                                 e: 'f'\n'a #b: c: d': e\ng: h\n",
  };
}

}  // namespace cop::test
