#pragma once

#include <map>
#include <optional>
#include <string>

#include "cop/io/yaml_pointer.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

/// The JSON Pointers of places in the project's files, each file read once and only when asked for.
class Pointers {
 public:
  explicit Pointers(const Sources& sources) : sources_(sources) {}

  /// Nothing for a whole file and for a file that is not YAML.
  std::optional<std::string> of(const Location& where);

 private:
  const Sources& sources_;
  std::map<std::string, YamlPointers, std::less<>> files_;
};

}  // namespace cop::app
