#include "cop/report/render/unique_names.hpp"

#include <fmt/core.h>

namespace cop {
namespace {

constexpr std::size_t longest_name = 60;

std::string slug_of(std::string_view text) {
  std::string slug;
  for (const char c : text) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (slug.size() >= longest_name) break;
    if (is_kept || is_upper) {
      slug += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug;
}

}  // namespace

std::string UniqueNames::name_for(std::string_view text) {
  std::string name = slug_of(text);
  if (name.empty()) name = fallback_;
  if (name.front() < 'a') name.insert(0, fallback_ + "-");
  std::string unique = name;
  for (int number = 2; !taken_.insert(unique).second; ++number) {
    unique = fmt::format("{}-{}", name, number);
  }
  return unique;
}

}  // namespace cop
