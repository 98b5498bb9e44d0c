#pragma once

#include <set>
#include <string>
#include <string_view>

namespace cop {

/// Names for links and files, each another one, made of the small letters and digits of a text with
/// dashes between them, whatever else stands in it: "who-takes-part" of "Who takes part". They
/// begin with a letter, and where nothing is left of a text, it gets the fallback.
class UniqueNames {
 public:
  explicit UniqueNames(std::string_view fallback, std::set<std::string> taken = {})
      : fallback_(fallback), taken_(std::move(taken)) {}

  std::string name_for(std::string_view text);

 private:
  std::string fallback_;
  std::set<std::string> taken_;
};

}  // namespace cop
