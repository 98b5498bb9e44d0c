#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule yaml_anchor_rule{
    .name = "yaml-anchor",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file uses anchors, aliases or merge keys",
    .why =
        "They are for programs: a person who mends one place by hand changes others without seeing "
        "it.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "minutes: &usual 60",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "minutes: 60",
    .check = nullptr,
};

}  // namespace cop
