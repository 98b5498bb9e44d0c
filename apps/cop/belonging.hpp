#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

namespace cop::app {

/// An option and the verbs of its command that it belongs to.
struct Belonging {
  std::string_view option;
  bool is_given;
  std::vector<std::string_view> verbs;
};

/// Nothing that was typed is passed over in silence. Throws UsageError for an option that is given
/// and does not belong to the verb.
void require_belonging(std::string_view command, std::string_view verb,
                       std::initializer_list<Belonging> belongings);

}  // namespace cop::app
