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
    .bad = "<<<<<<< HEAD",
    .good = "the lines you want to keep, without the marks",
    .check = nullptr,
};

}  // namespace cop
