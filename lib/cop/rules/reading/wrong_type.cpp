#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule wrong_type_rule{
    .name = "wrong-type",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A value is of the wrong kind",
    .why = "A single value where a list belongs, or a list where a block belongs, cannot be used.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: gp01",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [gp01]",
    .check = nullptr,
};

}  // namespace cop
