#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule merge_mark_rule{
    .name = "merge-mark",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A merge was not finished",
    .why =
        "Two people changed one file, and both versions stand in it. Until somebody chooses, "
        "neither counts.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "<<<<<<< mine\n"
        "minutes: 60\n"
        "=======\n"
        "minutes: 75\n"
        ">>>>>>> theirs",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "minutes: 75",
    .check = nullptr,
};

}  // namespace cop
