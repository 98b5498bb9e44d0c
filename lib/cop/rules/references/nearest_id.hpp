#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/base/suggest.hpp"
#include "cop/rules/rules.hpp"

namespace cop {

/// Adds to a finding the thing whose id was most likely meant, and where it stands.
template <class T>
void suggest_nearest(Diagnostic& finding, std::string_view written, const std::vector<T>& things) {
  std::vector<std::string> ids;
  for (const T& thing : things) ids.push_back(thing.id.value.text);
  const std::string near(nearest(written, ids));
  for (const T& thing : things) {
    if (near.empty() || thing.id.value.text != near) continue;
    finding.help = "did you mean \"" + near + "\"?";
    finding.related.push_back({thing.id.where, "\"" + near + "\" stands here"});
    return;
  }
}

}  // namespace cop
