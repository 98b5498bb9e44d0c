#include "cop/rules/folder/own_names.hpp"

#include <algorithm>
#include <array>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

constexpr std::size_t date_length = 10;
constexpr std::size_t tail_length = 9;

// The ends and names below are those that Nextcloud and Syncthing keep out of their synchronising
// (sync-exclude.lst; lib/fs/tempname.go), and what Windows and macOS put into folders.
constexpr std::array<std::string_view, 9> passing_ends = {
    "~", "#", ".tmp", ".part", ".partial", ".filepart", ".crdownload", ".swp", ".swo"};
constexpr std::array<std::string_view, 5> system_names = {"thumbs.db", "ehthumbs.db", "desktop.ini",
                                                          "icon\r", "$recycle.bin"};
constexpr std::array<std::string_view, 4> papers = {"readme", "license", "licence", "names.yaml"};

/// Digits and small letters without i, l, o and u.
constexpr std::array<bool, 256> random_signs = [] {
  std::array<bool, 256> signs{};
  for (const char c : std::string_view("0123456789abcdefghjkmnpqrstvwxyz")) {
    signs[static_cast<unsigned char>(c)] = true;
  }
  return signs;
}();

bool is_random_sign(char c) { return random_signs[static_cast<unsigned char>(c)]; }

}  // namespace

std::string_view last_part(std::string_view name) {
  // Names have a folder or two, and are longer behind them than before.
  for (auto slash = name.find('/'); slash != name.npos; slash = name.find('/')) {
    name.remove_prefix(slash + 1);
  }
  return name;
}

std::string_view parent_part(std::string_view name) {
  return name.substr(0, name.size() - last_part(name).size());
}

std::string_view log_stem(const FileName& log) {
  const std::string_view name = last_part(log.view());
  return name.substr(0, name.size() - std::string_view(".yaml").size());
}

bool is_log_name(std::string_view stem) {
  if (stem.size() < date_length + tail_length || stem[date_length] != '-') return false;
  const std::string_view tail = stem.substr(stem.size() - tail_length);
  return tail.front() == '-' && std::all_of(tail.begin() + 1, tail.end(), is_random_sign) &&
         is_id(stem.substr(0, stem.size() - tail_length)) && stem.size() <= longest_id &&
         Date::parse(stem.substr(0, date_length)).has_value();
}

bool is_data_name(std::string_view name) { return name.ends_with(".yaml") && !is_harmless(name); }

bool is_harmless(std::string_view name) {
  if (name.starts_with('.') || name.starts_with('~') || name.starts_with('#')) return true;
  // Of what is harmless below, all that may end so begins with a letter.
  const bool begins_with_digit = !name.empty() && name[0] >= '0' && name[0] <= '9';
  if (begins_with_digit && name.ends_with(".yaml")) return false;
  const std::string text = in_small_letters(name);
  const auto ends = [&](std::string_view end) { return text.ends_with(end); };
  const auto begins = [&](std::string_view begin) { return text.starts_with(begin); };
  return std::any_of(passing_ends.begin(), passing_ends.end(), ends) ||
         std::find(system_names.begin(), system_names.end(), text) != system_names.end() ||
         std::any_of(papers.begin(), papers.end(), begins) ||
         (text.find(".sb-") != text.npos && !ends(".yaml"));
}

}  // namespace cop
