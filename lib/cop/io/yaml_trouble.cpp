#include "cop/io/yaml_trouble.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/core.h>
#include <yaml-cpp/exceptions.h>

#include "cop/io/yaml_brackets.hpp"
#include "cop/io/yaml_line_slips.hpp"
#include "cop/io/yaml_probe.hpp"
#include "cop/io/yaml_words.hpp"

namespace cop {
namespace {

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
    if (auto space = space_of_another_kind()) return *std::move(space);
    if (auto quote = quote_left_open()) return *std::move(quote);
    if (auto bracket = slip_in_brackets()) return *std::move(bracket);
    if (auto dash = dash_without_its_blank()) return *std::move(dash);
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

  std::optional<Diagnostic> slip_in(int number,
                                    std::optional<LineSlip> find_slip(std::string_view line)) {
    const std::string_view line = line_at(text_, number);
    auto slip = find_slip(line);
    if (!slip) return std::nullopt;
    const auto column = static_cast<int>(slip->byte);
    const auto start = static_cast<int>(line.data() - text_.data());
    return finding(std::move(slip->rule), {number, column, start + column},
                   std::move(slip->message), std::move(slip->help));
  }

  std::optional<Diagnostic> space_of_another_kind() {
    const int here = complaint_.mark.line;
    if (auto tab = slip_in(here, tab_before_content)) return tab;
    if (auto space = slip_in(here, strange_space)) return space;
    return here > 0 ? slip_in(here - 1, strange_space) : std::nullopt;
  }

  std::optional<Diagnostic> dash_without_its_blank() {
    const int here = complaint_.mark.line;
    if (auto dash = slip_in(here, dash_without_blank)) return dash;
    const bool is_above = here > 0 && complains(YAML::ErrorMsg::MAP_VALUE);
    return is_above ? slip_in(here - 1, dash_without_blank) : std::nullopt;
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

  std::optional<Diagnostic> slip_in_brackets() {
    if (const auto opening = unclosed_bracket(text_, complaint_.mark)) {
      return open_bracket_at(*opening);
    }
    const bool is_in_brackets =
        complains(YAML::ErrorMsg::END_OF_MAP_FLOW) || complains(YAML::ErrorMsg::END_OF_SEQ_FLOW);
    if (!is_in_brackets) return std::nullopt;
    if (const auto entry = entry_without_comma(text_, complaint_.mark)) {
      return finding("not-yaml", *entry, "a comma is missing before this",
                     "write one between the two entries");
    }
    if (!progress_.open_bracket) return std::nullopt;
    return open_bracket_at(*progress_.open_bracket);
  }

  Diagnostic open_bracket_at(const SourceMark& mark) {
    const char opening = text_[static_cast<std::size_t>(mark.position)];
    return finding("not-yaml", mark, fmt::format("a {} that opens here is never closed", opening),
                   fmt::format("add the missing {}", opening == '{' ? '}' : ']'));
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
