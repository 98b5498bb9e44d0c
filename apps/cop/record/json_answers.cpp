#include "cop/record/json_answers.hpp"

#include <charconv>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "cop/base/utf8.hpp"
#include "cop/load/yaml_text.hpp"

namespace cop::app {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Where the first byte stands that is not JSON, counted from 1; nothing in a sound text.
std::optional<std::size_t> first_wrong_byte(const std::string& text) {
  try {
    const auto ignored = nlohmann::json::parse(text);
    return std::nullopt;
  } catch (const nlohmann::json::parse_error& error) {
    return error.byte;
  }
}

Diagnostic not_json(const std::string& name, std::string_view text, std::size_t byte) {
  const std::size_t last = text.find_last_not_of(blanks);
  const bool breaks_off = byte > last + 1;
  const std::string_view before = text.substr(0, breaks_off ? last : byte - 1);
  const std::size_t line_start = before.rfind('\n') + 1;
  Location where{name};
  where.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  where.column = static_cast<int>(count_code_points(before.substr(line_start))) + 1;
  where.end_line = where.line;
  where.end_column = where.column + 1;
  return {Severity::error,
          "not-yaml",
          where,
          breaks_off ? "this JSON ends too early" : "this is not JSON from here on",
          {},
          breaks_off ? "a bracket or a quote is never closed"
                     : "look at the comma, quote or bracket here and just before it"};
}

/// The number that four hexadecimal digits stand for.
unsigned hex(std::string_view digits) {
  unsigned number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  return number;
}

/// Rewrites a sound JSON text piece by piece.
class JsonAsYaml {
 public:
  explicit JsonAsYaml(std::string_view text) : rest_(text) {}

  std::string take() {
    while (!rest_.empty()) {
      if (rest_.front() == '"') {
        take_string();
      } else if (rest_.front() == '-' || (rest_.front() >= '0' && rest_.front() <= '9')) {
        take_number();
      } else {
        out_ += rest_.front() == '\t' ? ' ' : rest_.front();
        rest_.remove_prefix(1);
      }
    }
    return std::move(out_);
  }

 private:
  void copy(std::size_t count) {
    out_ += rest_.substr(0, count);
    rest_.remove_prefix(count);
  }

  /// Blanks behind the quote make up for what the text got shorter.
  void take_string() {
    std::size_t shorter = 0;
    copy(1);
    while (rest_.front() != '"') {
      if (rest_.front() != '\\') {
        copy(1);
      } else if (rest_[1] == 'u' && is_first_half(hex(rest_.substr(2, 4)))) {
        take_halves();
        shorter += 2;
      } else {
        copy(2);
      }
    }
    copy(1);
    out_.append(shorter, ' ');
  }

  static bool is_first_half(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }

  /// A surrogate pair (RFC 8259, section 7) as one character.
  void take_halves() {
    const unsigned high = hex(rest_.substr(2, 4)) - 0xD800;
    const unsigned low = hex(rest_.substr(8, 4)) - 0xDC00;
    out_ += fmt::format("\\U{:08X}", 0x10000 + (high << 10) + low);
    rest_.remove_prefix(12);
  }

  void take_number() {
    const std::string_view digits = rest_.substr(0, rest_.find_first_not_of("+-.eE0123456789"));
    if (digits.find_first_of("eE") == digits.npos) return copy(digits.size());
    double number = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    std::string plain = read.ec == std::errc() ? yaml_number(number) : std::string(digits);
    plain.resize(std::max(plain.size(), digits.size()), ' ');
    out_ += plain;
    rest_.remove_prefix(digits.size());
  }

  std::string_view rest_;
  std::string out_;
};

}  // namespace

std::optional<std::string> yaml_of_answers(const std::string& name, const std::string& text,
                                           Diagnostics& findings) {
  const std::size_t first = text.find_first_not_of(blanks);
  const bool is_named_json = name.ends_with(".json");
  if (first == text.npos || (text[first] != '{' && !is_named_json)) return text;
  const auto wrong = first_wrong_byte(text);
  if (!wrong) return JsonAsYaml(text).take();
  if (!is_named_json) return text;
  findings.push_back(not_json(name, text, *wrong));
  return std::nullopt;
}

}  // namespace cop::app
