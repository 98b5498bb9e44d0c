#include "cop/record/fields.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/day.hpp"

namespace cop::app {

ReadDay day_reader(std::optional<Date> today) {
  return [today](Written written, Date& day) -> std::optional<Misread> {
    const auto typed = today ? day_in_words(written.text, *today) : std::nullopt;
    if (typed) {
      day = *typed;
      return std::nullopt;
    }
    auto misread = convert(written, day);
    const bool in_letters =
        written.text.find_first_of("abcdefghijklmnopqrstuvwxyz") != written.text.npos;
    if (misread && today && in_letters) misread->help += ", or today, yesterday, -3d";
    return misread;
  };
}

void require_set(const FieldSetter& setter, std::string_view key) {
  if (!setter.found()) {
    throw UsageError(
        fmt::format("there is no key \"{}\"{}", shown(key, 40),
                    nearest_or(fmt::format("; the keys are: {}", fmt::join(setter.known(), ", ")),
                               key.substr(key.rfind('.') + 1), setter.known())));
  }
  if (const auto& misread = setter.misread()) {
    throw UsageError(
        fmt::format("\"{}\" {} ({})", shown(key, 40), misread->message, misread->help));
  }
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
