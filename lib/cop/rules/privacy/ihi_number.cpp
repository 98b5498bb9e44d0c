#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule ihi_number_rule{
    .name = "ihi-number",
    .severity = Severity::error,
    .summary = "An Individual Healthcare Identifier stands in a file",
    .why =
        "The number opens a person's national health record to whoever may look it up. "
        "The group needs no patient's number to improve.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: could not find 8003 6081 6669 0503 in the record
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: could not find patient 7 in the record
)",
};

}  // namespace cop
