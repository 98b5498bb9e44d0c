#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule tab_in_indent_rule{
    .name = "tab-in-indent",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A tab stands in the indent of a line",
    .why =
        "A tab is as wide as each editor likes, so nobody can see which block the line belongs to. "
        "YAML allows only blanks there.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "decisions:\n"
        "\t- text: start at harbour",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "decisions:\n"
        "  - text: start at harbour",
    .check = nullptr,
};

}  // namespace cop
