#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule wrong_type_rule{
    .name = "wrong-type",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A value is of the wrong kind",
    .why = "A single value where a list belongs, or a list where a block belongs, cannot be used.",
    .bad = "attended: gp01",
    .good = "attended: [gp01]",
    .check = nullptr,
};

}  // namespace cop
