#include "cop/report/render/unique_names.hpp"

#include <fmt/core.h>

#include "cop/base/small_letters.hpp"

namespace cop {
namespace {

constexpr std::size_t longest_name = 60;

std::string slug_of(std::string_view text) {
  std::string slug;
  for (const char raw : text) {
    const char c = small_letter(raw);
    const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (slug.size() >= longest_name) break;
    if (is_kept) {
      slug += c;
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
