#include "cop/rules/folder/portable_name.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"
#include "cop/base/utf8.hpp"
#include "cop/rules/folder/own_names.hpp"

namespace cop {
namespace {

/// Longest name below the project in bytes. Windows programs stop at 260 for the whole path, so
/// that 60 are left for the folders above; Excel at 218, and in the folders that cop fills there is
/// no need for long names.
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_data_name = 80;

constexpr std::string_view forbidden_signs = "<>:\"\\|?*";
constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
constexpr std::array<std::string_view, 3> superscripts = {"¹", "²", "³"};

bool is_numbered_device(std::string_view stem) {
  if (!stem.starts_with("com") && !stem.starts_with("lpt")) return false;
  const std::string_view number = stem.substr(3);
  const bool is_digit = number.size() == 1 && number[0] >= '0' && number[0] <= '9';
  return is_digit ||
         std::find(superscripts.begin(), superscripts.end(), number) != superscripts.end();
}

/// What stands before the first dot, without the blanks in front of it, which Windows passes over.
std::string_view stem_of(std::string_view part) {
  const std::string_view stem = part.substr(0, part.find('.'));
  return stem.substr(0, stem.find_last_not_of(' ') + 1);
}

/// Whether OneDrive and SharePoint keep the name for themselves.
bool is_reserved(std::string_view part) {
  constexpr std::size_t longest_stem = 7;
  const std::string_view bare = stem_of(part);
  const std::string stem = in_small_letters(bare.size() > longest_stem ? std::string_view() : bare);
  return stem == "forms" || stem == "desktop" || part == ".lock" || part.find("_vti_") != part.npos;
}

bool is_device(std::string_view part) {
  constexpr std::size_t longest_device = 5;
  const std::string_view bare = stem_of(part);
  if (bare.size() > longest_device) return false;
  const std::string stem = in_small_letters(bare);
  return std::find(devices.begin(), devices.end(), stem) != devices.end() ||
         is_numbered_device(stem);
}

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = decode_front(text);
    if (c.value == CodePoint::invalid) return false;
    text.remove_prefix(c.bytes);
  }
  return true;
}

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

std::string trouble_with_signs(std::string_view part) {
  const bool ends_with_dot = part.ends_with('.');
  if (!ends_with_dot && std::all_of(part.begin(), part.end(), is_plain)) return {};
  if (!is_utf8(part)) return "is not written in UTF-8";
  if (std::any_of(part.begin(), part.end(), is_control)) return "holds an invisible character";
  if (const auto at = part.find_first_of(forbidden_signs); at != part.npos) {
    return fmt::format("holds the sign {}", part[at]);
  }
  if (ends_with_dot) return "ends with a dot";
  return part.ends_with(' ') ? "ends with a blank" : "";
}

}  // namespace

std::string trouble_on_windows(std::string_view name) {
  const std::string_view part = last_part(name);
  if (std::string trouble = trouble_with_signs(part); !trouble.empty()) return trouble;
  if (is_device(part)) return "is that of a device";
  if (is_reserved(part)) return "is one that OneDrive keeps for itself";
  const bool is_data = name.starts_with("cycles/") || name.starts_with("ballots/");
  const std::size_t longest = is_data ? longest_data_name : longest_name;
  if (name.size() > longest) return fmt::format("is longer than {} characters", longest);
  return {};
}

}  // namespace cop
