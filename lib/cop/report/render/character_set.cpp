#include "cop/report/render/character_set.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace cop {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 23> same_width{{
    {"─", '-'}, {"╌", '='}, {"┈", '~'}, {"·", '.'}, {"┊", ':'},  {"┤", '+'}, {"│", '|'}, {"└", '+'},
    {"●", '*'}, {"○", 'o'}, {"◆", 'I'}, {"◈", 'C'}, {"◇", 'X'},  {"■", 'i'}, {"▣", 'c'}, {"□", 'x'},
    {"−", '-'}, {"×", 'x'}, {"–", '-'}, {"…", '.'}, {"’", '\''}, {"“", '"'}, {"”", '"'},
}};

constexpr std::array<std::string_view, 11> raised{"⁰", "¹", "²", "³", "⁴", "⁵",
                                                  "⁶", "⁷", "⁸", "⁹", "⁻"};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string in_ascii(std::string text) {
  for (std::size_t i = 0; i < raised.size(); ++i) {
    const std::string digit(1, "0123456789-"[i]);
    replace_all(text, "×10" + std::string(raised.at(i)), "x10^" + digit);
  }
  for (std::size_t i = 0; i < raised.size(); ++i) {
    replace_all(text, raised.at(i), std::string(1, "0123456789-"[i]));
  }
  for (const auto& [from, to] : same_width) replace_all(text, from, std::string(1, to));
  return text;
}

std::string in_characters(CharacterSet set, std::string text) {
  return set == CharacterSet::ascii ? in_ascii(std::move(text)) : text;
}

}  // namespace cop
