#pragma once

#include <string>
#include <string_view>

#include "cop/load/read_project.hpp"
#include "cop/schema/file_kind.hpp"

namespace cop::app {

/// Where a project keeps the schema of a kind of file, relative to the project.
std::string schema_file(const FileKind& kind);

/// The files that let editors complete and check a project, by name.
Sources editor_files();

/// The first line of a project's file, which leads editors to its schema: a comment.
std::string schema_line(std::string_view file);

}  // namespace cop::app
