#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule unknown_key_rule{
    .name = "unknown-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key is not known here",
    .why = "Most unknown keys are slips of the pen, and what stands behind them would be ignored.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "atended: [gp01, gp02]",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [gp01, gp02]",
    .check = nullptr,
};

}  // namespace cop
