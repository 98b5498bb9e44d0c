#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule yaml_trap_rule{
    .name = "yaml-trap",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A text is something else for other programs",
    .why =
        "This cop reads it as the text it is, but a colleague's spreadsheet script or another "
        "version may not: no becomes false, 12:30 becomes 750, 1.10 becomes 1.1.",
    .bad =
        "# cop.yaml\n"
        "funding: no",
    .good =
        "# cop.yaml\n"
        "funding: \"no\"",
    .check = nullptr,
};

}  // namespace cop
