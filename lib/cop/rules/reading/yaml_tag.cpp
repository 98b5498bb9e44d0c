#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule yaml_tag_rule{
    .name = "yaml-tag",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file uses a tag (!name)",
    .why =
        "Tags tell programs to read a value as something special. People do not see what they "
        "mean, and a text with an exclamation mark in front is lost.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: !urgent call the laboratory",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: \"!urgent call the laboratory\"",
    .check = nullptr,
};

}  // namespace cop
