#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule not_yaml_rule{
    .name = "not-yaml",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file is not readable as YAML",
    .why = "A missing quote or a colon too many hides everything that follows it.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: we said: no more letters",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: \"we said: no more letters\"",
    .check = nullptr,
};

}  // namespace cop
