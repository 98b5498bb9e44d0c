#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule unknown_key_rule{
    .name = "unknown-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key is not known here",
    .why = "Most unknown keys are slips of the pen, and what stands behind them would be ignored.",
    .bad = "atended: [gp01]",
    .good = "attended: [gp01]",
    .check = nullptr,
};

}  // namespace cop
