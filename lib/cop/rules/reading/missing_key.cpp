#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule missing_key_rule{
    .name = "missing-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key that every file of this kind needs is missing",
    .why = "Without it the file cannot be understood.",
    .bad = "a measure without data:",
    .good = "data: proportion",
    .check = nullptr,
};

}  // namespace cop
