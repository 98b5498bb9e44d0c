#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule text_cut_short_rule{
    .name = "text-cut-short",
    .severity = Severity::warning,
    .of_method = false,
    .summary = "A text ends at a # that may belong to it",
    .why =
        "YAML takes a # behind a blank, and all that follows in the line, for a comment. Nobody "
        "will read that half of the sentence in a report or a list.",
    .bad =
        "# cycles/2026-03-11-learn-x9c4t6hm.yaml\n"
        "summary: we called patients #2 and #5 of the list",
    .good =
        "# cycles/2026-03-11-learn-x9c4t6hm.yaml\n"
        "summary: \"we called patients #2 and #5 of the list\"  # on Monday",
    .check = nullptr,
};

}  // namespace cop
