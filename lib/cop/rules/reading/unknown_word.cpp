#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule unknown_word_rule{
    .name = "unknown-word",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A word is none of the words that may stand here",
    .why = "Reports count and compare these words; a new one would be counted by none of them.",
    .bad =
        "# cop.yaml\n"
        "phase: monitoring",
    .good =
        "# cop.yaml\n"
        "phase: monitor",
    .check = nullptr,
};

}  // namespace cop
