#include "cop/io/yaml_line_slips.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/base/strange_character.hpp"

namespace cop {
namespace {

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

}  // namespace

std::optional<LineSlip> tab_before_content(std::string_view line) {
  const std::string_view before = line.substr(0, line.find_first_not_of(" \t-"));
  const std::size_t tab = before.find('\t');
  if (tab == before.npos) return std::nullopt;
  if (before.substr(0, tab).find('-') == before.npos) {
    return LineSlip{tab, "tab-in-indent", "a tab stands in the indent of this line",
                    "delete it and use blanks, as many as the lines around it have"};
  }
  return LineSlip{tab, "tab-in-indent", "a tab stands behind the dash of this line",
                  "write a blank in its place"};
}

std::optional<LineSlip> strange_space(std::string_view line) {
  const auto found = find_strange_character(line);
  if (!found || !found->is_space) return std::nullopt;
  const std::string_view before = line.substr(0, found->byte);
  const bool is_first = before.find_first_not_of(" -") == before.npos;
  const char* const place = before.ends_with(':')             ? "behind this colon"
                            : !is_first                       ? nullptr
                            : before.find('-') == before.npos ? "in the indent of this line"
                                                              : "behind the dash of this line";
  if (place == nullptr) return std::nullopt;
  return LineSlip{found->byte, "bad-character", fmt::format("{} stands {}", found->name, place),
                  "delete it and type blanks in its place"};
}

std::optional<LineSlip> dash_without_blank(std::string_view line) {
  const std::size_t dash = indent_of(line);
  const std::string_view item = line.substr(dash);
  const bool is_item = item.size() > 1 && item[0] == '-' &&
                       std::string_view(" \t-0123456789").find(item[1]) == item.npos;
  if (!is_item) return std::nullopt;
  return LineSlip{dash, "not-yaml", "a blank is missing behind this dash",
                  "write one between the dash and what follows it"};
}

}  // namespace cop
