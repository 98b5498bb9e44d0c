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

  /// The pointer of the value or key that the place lies in. Nothing for a whole file, for a
  /// comment and for a file that is not YAML.
  std::optional<std::string> of(const Location& where);
  /// That of the value that the place lies in, or last before it.
  std::optional<std::string> around(const Location& where);

 private:
  const YamlPointers* in_file_of(const Location& where);

  const Sources& sources_;
  std::map<std::string, YamlPointers, std::less<>> files_;
};

}  // namespace cop::app
