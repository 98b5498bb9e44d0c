#pragma once

#include <span>
#include <string_view>

#include "cop/schema/shape.hpp"

namespace cop {

/// One of the kinds of files that a project consists of.
struct FileKind {
  std::string_view name;
  /// The file, or the folder whose files are of this kind, relative to the project.
  std::string_view place;
  /// What such a file holds, in a sentence.
  std::string_view about;
  /// The block of keys that such a file is.
  Shape (*shape)();
};

/// All kinds in the order of the format's description.
std::span<const FileKind> file_kinds();

/// The kind of this name, or nothing.
const FileKind* find_file_kind(std::string_view name);

/// The kind of a file, named relative to the project; nothing for a file that is none of its data.
const FileKind* kind_of_file(std::string_view file);

}  // namespace cop
