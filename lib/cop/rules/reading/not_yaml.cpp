#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule not_yaml_rule{
    .name = "not-yaml",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file is not readable as YAML",
    .why = "A missing quote or a colon too many hides everything that follows it.",
    .bad = "summary: we said: no more letters",
    .good = "summary: \"we said: no more letters\"",
    .check = nullptr,
};

}  // namespace cop
