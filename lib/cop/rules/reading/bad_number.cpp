#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule bad_number_rule{
    .name = "bad-number",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A number is not written as a number",
    .why =
        "Programs disagree on 010, 1e3, 1,5 and numbers in quotes. Plain digits mean the same "
        "everywhere.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    value: 97,5",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "observations:\n"
        "  - measure: nurse-minutes\n"
        "    period: 2026-03\n"
        "    practice: harbour\n"
        "    value: 97.5",
    .check = nullptr,
};

}  // namespace cop
