#include "cop/belonging.hpp"

#include <algorithm>

#include <fmt/ranges.h>

#include "cop/session.hpp"

namespace cop::app {

void require_belonging(std::string_view command, std::string_view verb,
                       std::initializer_list<Belonging> belongings) {
  for (const auto& [option, is_given, verbs] : belongings) {
    if (!is_given || std::find(verbs.begin(), verbs.end(), verb) != verbs.end()) continue;
    throw UsageError(fmt::format("{} does not belong to cop {} {}, but to cop {} {}", option,
                                 command, verb, command, fmt::join(verbs, " or ")));
  }
}

}  // namespace cop::app
