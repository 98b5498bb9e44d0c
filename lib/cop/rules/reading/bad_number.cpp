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
    .bad = "value: 5,4",
    .good = "value: 5.4",
    .check = nullptr,
};

}  // namespace cop
