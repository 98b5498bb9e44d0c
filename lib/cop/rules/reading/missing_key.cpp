#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule missing_key_rule{
    .name = "missing-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key that every file of this kind needs is missing",
    .why = "Without it the file cannot be understood.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "events:\n"
        "  - text: the new letter template came",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "events:\n"
        "  - date: 2026-03-16\n"
        "    text: the new letter template came",
    .check = nullptr,
};

}  // namespace cop
