#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule nhs_number_rule{
    .name = "nhs-number",
    .severity = Severity::error,
    .summary = "An NHS number stands in a file",
    .why =
        "It names one patient in every system of the health service. Anybody who has the "
        "folder could look the person up.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: asked after NHS number 943 476 5919
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: asked after patient 7
)",
};

}  // namespace cop
