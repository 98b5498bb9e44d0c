#include "cop/io/yaml_trouble.hpp"

#include <algorithm>
#include <istream>
#include <string>
#include <utility>

#include <fmt/core.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "cop/base/utf8.hpp"
#include "cop/io/memory_buffer.hpp"
#include "cop/io/yaml_words.hpp"

namespace cop {
namespace {

/// Remembers where the last text in quotes begins, and nothing else.
class LastQuoted : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                const std::string&) override {
    if (tag == "!") begin = {mark.line, mark.column, mark.pos};
  }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  YAML::EmitterStyle::value) override {}
  void OnMapEnd() override {}

  std::optional<SourceMark> begin;
};

/// Where the last quoted text begins when this quote is added to the end; nothing when that leaves
/// another quote open.
std::optional<SourceMark> last_quoted_with(std::string_view text, char closing_quote) {
  const std::string closed = std::string(text) + '\n' + closing_quote;
  MemoryBuffer buffer(closed);
  std::istream stream(&buffer);
  LastQuoted handler;
  try {
    YAML::Parser(stream).HandleNextDocument(handler);
  } catch (const YAML::Exception& e) {
    if (e.msg == YAML::ErrorMsg::EOF_IN_SCALAR) return std::nullopt;
  }
  return handler.begin;
}

/// Parsers notice at the end of the text that a quote is open, but do not say since where. With the
/// missing quote added, the text that it opens is the last one in quotes.
std::optional<SourceMark> open_quote(std::string_view text) {
  const auto begin = last_quoted_with(text, '"');
  return begin ? begin : last_quoted_with(text, '\'');
}

/// The line of the text, from 0, without its end.
std::string_view line_at(std::string_view text, int line) {
  for (; line > 0 && !text.empty(); --line) {
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  return text.substr(0, text.find_first_of("\r\n"));
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

bool has_key(std::string_view line) { return line.find(": ") != line.npos || line.ends_with(':'); }

/// One parse of a text that failed, and the ways to tell why.
class Trouble {
 public:
  Trouble(const FileName& file, std::string_view text, const ParserComplaint& complaint,
          const YamlProgress& progress)
      : file_(file), text_(text), complaint_(complaint), progress_(progress), places_(text) {}

  Diagnostic told() {
    if (auto tab = tab_in_indent()) return *std::move(tab);
    if (auto quote = quote_left_open()) return *std::move(quote);
    if (auto bracket = bracket_left_open()) return *std::move(bracket);
    if (auto line = line_without_colon()) return *std::move(line);
    if (auto rest = text_behind_the_end()) return *std::move(rest);
    const PlainWords words = plain_words(complaint_.message, colons_before());
    return finding(words.rule, complaint_.mark, words.message, words.help);
  }

 private:
  Diagnostic finding(std::string rule, const SourceMark& mark, std::string message,
                     std::string help) {
    const Place at = SourcePlaces(text_).start(mark);
    return {Severity::error,
            std::move(rule),
            {file_, at.line, at.column, at.line, at.column + 1},
            std::move(message),
            {},
            std::move(help)};
  }

  [[nodiscard]] bool complains(std::string_view message) const {
    return complaint_.message.starts_with(message);
  }
  [[nodiscard]] std::string_view line() const { return line_at(text_, complaint_.mark.line); }
  /// The part of the line before the place of the complaint.
  [[nodiscard]] std::string_view before() const {
    return line().substr(0, static_cast<std::size_t>(std::max(complaint_.mark.column, 0)));
  }
  [[nodiscard]] bool colons_before() const { return before().find(": ") != std::string_view::npos; }

  std::optional<Diagnostic> tab_in_indent() {
    const std::string_view indent = line().substr(0, indent_of(line()));
    const std::size_t tab = indent.find('\t');
    if (tab == indent.npos) return std::nullopt;
    const SourceMark& mark = complaint_.mark;
    const int start = mark.position - mark.column;
    return finding("tab-in-indent",
                   {mark.line, static_cast<int>(tab), start + static_cast<int>(tab)},
                   "a tab stands in the indent of this line",
                   "delete it and use blanks, as many as the lines around it have");
  }

  std::optional<Diagnostic> quote_left_open() {
    if (progress_.last_quoted && places_.takes_keys_in(*progress_.last_quoted)) {
      const int last = places_.last_line_of_quoted(*progress_.last_quoted);
      if (last >= complaint_.mark.line + 1) return open_quote_at(*progress_.last_quoted);
    }
    if (!complains(YAML::ErrorMsg::EOF_IN_SCALAR)) return std::nullopt;
    const auto begin = open_quote(text_);
    return open_quote_at(begin ? *begin : complaint_.mark);
  }

  Diagnostic open_quote_at(const SourceMark& mark) {
    Diagnostic found = finding("not-yaml", mark, "a quote that opens here is never closed",
                               "add the missing quote at the end of the text");
    found.label = "opens here";
    return found;
  }

  std::optional<Diagnostic> bracket_left_open() {
    const bool never_closed =
        complains(YAML::ErrorMsg::END_OF_MAP_FLOW) || complains(YAML::ErrorMsg::END_OF_SEQ_FLOW);
    if (!never_closed || !progress_.open_bracket) return std::nullopt;
    const char opening = text_[static_cast<std::size_t>(progress_.open_bracket->position)];
    const char closing = opening == '{' ? '}' : ']';
    return finding("not-yaml", *progress_.open_bracket,
                   fmt::format("a {} that opens here is never closed", opening),
                   fmt::format("add the missing {}", closing));
  }

  /// The line above the complaint, when it stands like a key but has no colon with a blank.
  std::optional<Diagnostic> line_without_colon() {
    if (!complains(YAML::ErrorMsg::MAP_VALUE) || complaint_.mark.line == 0 || colons_before()) {
      return std::nullopt;
    }
    const int number = complaint_.mark.line - 1;
    const std::string_view above = line_at(text_, number);
    const std::size_t indent = indent_of(above);
    const std::string_view words = above.substr(indent);
    const bool is_key = !words.empty() && indent == indent_of(line()) && !has_key(above);
    if (!is_key || words.starts_with("- ") || words.starts_with('#')) return std::nullopt;
    const std::size_t colon = above.find(':');
    const std::size_t at = colon == above.npos ? indent : colon;
    const auto position = static_cast<int>(above.data() - text_.data() + static_cast<long>(at));
    const SourceMark mark{number, static_cast<int>(at), position};
    if (colon != above.npos) {
      return finding("not-yaml", mark, "no blank stands behind this colon",
                     "write a blank between the colon and the value");
    }
    return finding("not-yaml", mark, "this line has no key with a colon",
                   "write \"key: value\"; a line that continues the text above needs a deeper "
                   "indent");
  }

  /// `"text" more` and `[list] more`.
  std::optional<Diagnostic> text_behind_the_end() {
    if (!complains(YAML::ErrorMsg::END_OF_MAP) && !complains(YAML::ErrorMsg::END_OF_SEQ)) {
      return std::nullopt;
    }
    const std::size_t last = before().find_last_not_of(" \t");
    const char sign = last == std::string_view::npos ? ' ' : before()[last];
    if (sign == '"' || sign == '\'') {
      return finding("not-yaml", complaint_.mark, "more text stands behind the closing quote",
                     sign == '"' ? "take all of it into the quotes; a quote inside them is \\\""
                                 : "take all of it into the quotes; a quote inside them is ''");
    }
    if (sign != ']' && sign != '}') return std::nullopt;
    return finding("not-yaml", complaint_.mark,
                   fmt::format("more text stands behind the closing {}", sign),
                   "delete it, or put the whole text into quotes");
  }

  const FileName& file_;
  std::string_view text_;
  const ParserComplaint& complaint_;
  const YamlProgress& progress_;
  SourcePlaces places_;
};

}  // namespace

Diagnostic yaml_trouble(const FileName& file, std::string_view text,
                        const ParserComplaint& complaint, const YamlProgress& progress) {
  return Trouble(file, text, complaint, progress).told();
}

}  // namespace cop
