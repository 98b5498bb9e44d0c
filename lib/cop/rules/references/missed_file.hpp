#pragma once

#include <string_view>

#include "cop/rules/references/references.hpp"

namespace cop {

template <class Tag>
bool is_named_anywhere(const Project& project) {
  bool named = false;
  const auto note = [&](const auto&) { named = true; };
  for_each_reference<Tag>(project, note);
  for (auto log = project.logs.begin(); !named && log != project.logs.end(); ++log) {
    for_each_reference<Tag>(*log, note);
  }
  return named;
}

/// Whether the file is not there although other files name one of the `Tags` that stand in it: then
/// this is what is wrong, and not that nothing was written.
template <class... Tags>
bool is_missed(const Project& project, std::string_view file) {
  return !project.sources.contains(file) && !project.may_lack(file) &&
         (is_named_anywhere<Tags>(project) || ...);
}

}  // namespace cop
