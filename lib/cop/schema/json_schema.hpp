#pragma once

#include <string>

#include "cop/schema/file_kind.hpp"

namespace cop {

/// The JSON Schema (draft-07) of a kind of file, for editors that complete and check YAML. It
/// refuses no file that loads; what only a reader of the whole project can see it lets pass.
std::string json_schema(const FileKind& kind);

}  // namespace cop
