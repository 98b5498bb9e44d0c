#include "cop/base/utf8.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace cop {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

bool is_overlong_or_surrogate(char32_t value, std::size_t bytes) {
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  return value < least[bytes] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF;
}

bool is_noncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

/// Where a CI agent would take what follows for a command, wherever in a line it stands:
/// ##vso[…] and ##[…] of Azure Pipelines, ##teamcity[…].
bool begins_agent_command(std::string_view text) {
  if (!text.starts_with("##")) return false;
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::size_t word_end = text.find_first_not_of(letters, 2);
  return word_end != text.npos && text[word_end] == '[';
}

bool changes_direction_or_hides(char32_t c) {
  return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
}

}  // namespace

CodePoint decode_front(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first < 0x80) return {first, 1};
  const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < bytes) return {};
  char32_t value = first & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) {
    if (!is_continuation(text[i])) return {};
    value = (value << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  if (is_overlong_or_surrogate(value, bytes)) return {};
  return {value, bytes};
}

std::size_t count_code_points(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return text.size();
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode_front(text.substr(at)).bytes) ++count;
  return count;
}

std::string shown(std::string_view text, std::size_t longest) {
  std::string out;
  std::size_t count = 0;
  while (!text.empty()) {
    if (count++ == longest) return out + "…";
    const CodePoint c = decode_front(text);
    if (c.value == CodePoint::invalid) {
      out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text.front()));
    } else if (begins_agent_command(text) || c.value < 0x20 || is_forbidden(c.value) ||
               c.value == 0x85 || changes_direction_or_hides(c.value)) {
      out += fmt::format("\\u{{{:X}}}", static_cast<unsigned>(c.value));
    } else {
      out += text.substr(0, c.bytes);
    }
    text.remove_prefix(c.bytes);
  }
  return out;
}

bool is_forbidden(char32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  return (c >= 0x7F && c <= 0x9F && c != 0x85) || c == 0xFEFF || is_noncharacter(c);
}

}  // namespace cop
