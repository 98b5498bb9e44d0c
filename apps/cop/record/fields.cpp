#include "cop/record/fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {

void require_set(const FieldSetter& setter, const char* flag, std::string_view key) {
  if (!setter.found()) {
    throw UsageError(
        fmt::format("{} has no key \"{}\"{}", flag, shown(key, 40),
                    nearest_or(fmt::format("; its keys are: {}", fmt::join(setter.known(), ", ")),
                               key.substr(key.rfind('.') + 1), setter.known())));
  }
  if (const auto& misread = setter.misread()) {
    throw UsageError(
        fmt::format("{}: \"{}\" {} ({})", flag, shown(key, 40), misread->message, misread->help));
  }
}

void set_log_field(const char* flag, std::string_view key, std::string_view text, CycleLog& log) {
  set_field(flag, key, text, log);
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
    part = part.substr(0, part.find_last_not_of(' ') + 1);
    if (!part.empty() || separator == ';') parts.emplace_back(part);
  }
  return parts;
}

}  // namespace cop::app
