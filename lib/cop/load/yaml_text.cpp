#include "cop/load/yaml_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/text_check.hpp"

namespace cop {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Words that some reader of YAML takes for true, false or nothing.
bool is_reserved(std::string_view text) {
  constexpr std::array<std::string_view, 9> reserved{"y",   "n",    "yes",   "no",  "on",
                                                     "off", "true", "false", "null"};
  return std::find(reserved.begin(), reserved.end(), in_small_letters(text)) != reserved.end();
}

/// Whether the text begins with a letter and holds only letters, digits, blanks and a few signs
/// that mean nothing to YAML.
bool is_safe_plain(std::string_view text) {
  if (text.empty() || !is_letter(text.front()) || text.back() == ' ') return false;
  const bool safe = std::all_of(text.begin(), text.end(), [](char c) {
    return is_letter(c) || is_digit(c) ||
           std::string_view(" -_./()+%;").find(c) != std::string_view::npos;
  });
  return safe && !is_reserved(text);
}

std::string escape(const CodePoint& c, std::string_view bytes) {
  switch (c.value) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    default: break;
  }
  const bool invisible = c.value < 0x20 || c.value == 0x7F || (c.value >= 0x80 && c.value < 0xA1) ||
                         c.value == 0x2028 || c.value == 0x2029 || c.value == 0xFEFF;
  if (invisible) return fmt::format("\\u{:04X}", static_cast<unsigned>(c.value));
  return std::string(bytes);
}

bool has_merge_mark(std::string_view text) {
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (is_merge_mark(text.substr(0, end))) return true;
    if (end == text.size()) return false;
    text.remove_prefix(end + 1);
  }
}

/// Whether a `|` block gives the text back: no other line ends or controls, no blanks at the start
/// of its first line, no empty line at either end, no line that a merge could have left.
bool fits_block(std::string_view text) {
  if (text.find('\n') == text.npos || text.front() == ' ' || text.front() == '\n' ||
      text.back() == '\n' || has_merge_mark(text)) {
    return false;
  }
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    const bool line_end = c.value == '\n';
    if (!line_end && (escape(c, text.substr(0, c.bytes)) != text.substr(0, c.bytes)) &&
        c.value != '"' && c.value != '\\') {
      return false;
    }
    text.remove_prefix(c.bytes);
  }
  return true;
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
  if (is_safe_plain(text)) return std::string(text);
  std::string out = "\"";
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    out += escape(c, text.substr(0, c.bytes));
    text.remove_prefix(c.bytes);
  }
  return out + "\"";
}

std::string yaml_text(std::string_view text, std::size_t key_indent) {
  if (!fits_block(text)) return yaml_scalar(text);
  std::string out = "|-";
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += end == 0 ? "\n" : fmt::format("\n{:{}}{}", "", key_indent + 2, text.substr(0, end));
    if (end == text.size()) return out;
    text.remove_prefix(end + 1);
  }
}

std::string yaml_number(double number) {
  constexpr std::size_t longest = 512;
  std::array<char, longest> digits{};
  char* const begin = digits.data();
  return {begin, std::to_chars(begin, begin + longest, number, std::chars_format::fixed).ptr};
}

std::string yaml_number(long number) { return fmt::format("{}", number); }

std::string yaml_word(std::string_view word) {
  return is_letter(word.front()) ? std::string(word) : yaml_scalar(word);
}

std::string yaml_period(const Period& period) {
  if (!period.dated()) return fmt::format("{{text: {}}}", yaml_scalar(period.text()));
  if (Period::parse(period.text())) return period.text();
  return fmt::format("{{from: {}, to: {}}}", period.from().iso(), period.to().iso());
}

}  // namespace cop
