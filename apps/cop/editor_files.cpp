#include "cop/editor_files.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "cop/schema/json_schema.hpp"

namespace cop::app {

std::string schema_file(const FileKind& kind) {
  return fmt::format(".cop/{}.schema.json", kind.name);
}

Sources editor_files() {
  Sources files;
  for (const FileKind& kind : file_kinds()) files[schema_file(kind)] = json_schema(kind);
  return files;
}

std::string schema_line(std::string_view file) {
  const FileKind* kind = kind_of_file(file);
  if (kind == nullptr) return {};
  std::string path = schema_file(*kind);
  for (auto depth = std::count(file.begin(), file.end(), '/'); depth > 0; --depth) {
    path.insert(0, "../");
  }
  return "# yaml-language-server: $schema=" + path + "\n";
}

}  // namespace cop::app
