#pragma once

#include <optional>
#include <string_view>

#include "cop/base/diagnostic.hpp"
#include "cop/io/source_places.hpp"

namespace cop {

/// What a YAML parser says when it gives up, and where.
struct ParserComplaint {
  std::string_view message;
  SourceMark mark;
};

/// What it had understood by then: where the last quoted text begins, and the innermost [ or { that
/// is not closed yet.
struct YamlProgress {
  std::optional<SourceMark> last_quoted;
  std::optional<SourceMark> open_bracket;
};

/// The finding for a text that is not YAML: where the mistake was most likely made, which is often
/// not where the parser stumbled over it, and what to do.
Diagnostic yaml_trouble(const FileName& file, std::string_view text,
                        const ParserComplaint& complaint, const YamlProgress& progress);

}  // namespace cop
