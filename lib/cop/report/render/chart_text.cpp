#include "cop/report/render/chart_text.hpp"

#include <algorithm>
#include <array>

namespace cop {
namespace {

constexpr char32_t replacement = 0xFFFD;
constexpr std::string_view replacement_text = "\xEF\xBF\xBD";

/// One character of a text and the bytes it took; broken bytes are replacements one by one.
struct Character {
  char32_t code = replacement;
  std::size_t size = 1;
};

std::size_t expected_size(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

bool is_allowed(char32_t code, std::size_t size) {
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = code >= 0xD800 && code <= 0xDFFF;
  const bool is_noncharacter = code == 0xFFFE || code == 0xFFFF;
  return code >= smallest.at(size) && code <= 0x10FFFF && !is_surrogate && !is_noncharacter;
}

Character first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t size = expected_size(byte(0));
  if (size == 1) return {byte(0), 1};
  if (size == 0 || size > text.size()) return {};
  char32_t code = byte(0) & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {};
    code = (code << 6U) | (byte(i) & 0x3FU);
  }
  if (!is_allowed(code, size)) return {};
  return {code, size};
}

template <typename Visit>
void for_each_character(std::string_view text, Visit visit) {
  while (!text.empty()) {
    const Character character = first_character(text);
    visit(character.code, text.substr(0, character.size));
    text.remove_prefix(character.size);
  }
}

bool is_between(char32_t code, char32_t first, char32_t last) {
  return code >= first && code <= last;
}

bool is_control(char32_t code) {
  return code < 0x20 || is_between(code, 0x7F, 0x9F) || is_between(code, 0x2028, 0x202E) ||
         is_between(code, 0x2066, 0x2069);
}

bool is_combining(char32_t code) {
  return is_between(code, 0x300, 0x36F) || is_between(code, 0x200B, 0x200F) ||
         is_between(code, 0xFE00, 0xFE0F);
}

bool is_wide(char32_t code) {
  return is_between(code, 0x1100, 0x115F) || is_between(code, 0x2E80, 0xA4CF) ||
         is_between(code, 0xAC00, 0xD7A3) || is_between(code, 0xF900, 0xFAFF) ||
         is_between(code, 0xFE30, 0xFE6F) || is_between(code, 0xFF00, 0xFF60) ||
         is_between(code, 0x1F300, 0x1FAFF) || is_between(code, 0x20000, 0x3FFFD);
}

constexpr double usual_width = 0.63;

constexpr std::array<double, 0x80> ascii_widths() {
  std::array<double, 0x80> widths{};
  for (std::size_t code = 0; code < widths.size(); ++code) {
    widths[code] = code >= 'A' && code <= 'Z' ? 0.72 : usual_width;
  }
  for (const char broad : std::string_view("mwMW@%"))
    widths[static_cast<unsigned char>(broad)] = 0.98;
  for (const char narrow : std::string_view("ijlI|!.,:;'`()[]/ ft-")) {
    widths[static_cast<unsigned char>(narrow)] = 0.39;
  }
  return widths;
}

/// Widths of DejaVu Sans, the widest of the usual fonts, in parts of the font size.
double character_width(char32_t code) {
  static constexpr std::array<double, 0x80> ascii = ascii_widths();
  if (code < ascii.size()) return ascii[code];
  if (is_combining(code)) return 0;
  return is_wide(code) ? 1.05 : usual_width;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  for_each_character(text, [&](char32_t code, std::string_view bytes) {
    if (is_control(code)) {
      result += ' ';
    } else if (code == replacement) {
      result += replacement_text;
    } else {
      result += bytes;
    }
  });
  return result;
}

std::string xml_escaped(std::string_view text) {
  std::string result;
  for (const char character : printable(text)) {
    switch (character) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      case '"': result += "&quot;"; break;
      case '\'': result += "&#39;"; break;
      default: result += character;
    }
  }
  return result;
}

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for_each_character(text, [&](char32_t, std::string_view) { ++count; });
  return count;
}

double terminal_columns(char32_t character) {
  if (is_combining(character)) return 0;
  return is_wide(character) ? 2 : 1;
}

CharacterWidth in_font(double size) {
  return [size](char32_t character) { return character_width(character) * size; };
}

CharacterWidth in_bold_font(double size) {
  constexpr double bold = 1.1;
  return in_font(size * bold);
}

double text_width(std::string_view text, const CharacterWidth& measure) {
  double width = 0;
  for_each_character(text, [&](char32_t code, std::string_view) { width += measure(code); });
  return width;
}

std::string shortened(std::string_view text, const CharacterWidth& measure, double width) {
  if (text_width(text, measure) <= width) return std::string(text);
  constexpr std::string_view ellipsis = "…";
  double used = text_width(ellipsis, measure);
  std::string result;
  bool fits = true;
  for_each_character(text, [&](char32_t code, std::string_view bytes) {
    used += measure(code);
    fits = fits && used <= width;
    if (fits) result += bytes;
  });
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result.append(ellipsis);
}

std::vector<std::string> wrapped(std::string_view text, const CharacterWidth& measure,
                                 double width) {
  std::vector<std::string> lines;
  const std::string spaced = printable(text);
  std::string_view rest = spaced;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string word = shortened(rest.substr(0, end), measure, width);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (end == 0) continue;
    if (!lines.empty() && text_width(lines.back() + " " + word, measure) <= width) {
      lines.back().append(" ").append(word);
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

}  // namespace cop
