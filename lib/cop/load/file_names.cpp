#include "cop/load/file_names.hpp"

namespace cop {
namespace {

constexpr std::string_view extension = ".yaml";
constexpr std::string_view placeholder_ending = ".icloud";

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace

bool is_data_file(std::string_view name) {
  const bool somebody_elses =
      name.starts_with('.') || name.starts_with('~') || name.starts_with('#');
  return name.ends_with(extension) && !somebody_elses;
}

std::string placeholder_of(std::string_view name) {
  return "." + std::string(name) + std::string(placeholder_ending);
}

std::string name_of_placeholder(std::string_view entry) {
  if (!entry.starts_with('.')) return {};
  entry.remove_prefix(1);
  if (!entry.ends_with(placeholder_ending)) return {};
  return std::string(entry.substr(0, entry.size() - placeholder_ending.size()));
}

std::string selection_of(std::string_view file) {
  const std::size_t end = file.rfind('/');
  const std::size_t begin = file.rfind('/', end - 1) + 1;
  return std::string(file.substr(begin, end - begin));
}

std::string voter_of(std::string_view file) {
  std::string_view name = file.substr(file.rfind('/') + 1);
  name.remove_suffix(extension.size());
  const std::size_t round = name.rfind("-r");
  if (round != name.npos && is_digits(name.substr(round + 2))) name = name.substr(0, round);
  return std::string(name);
}

}  // namespace cop
