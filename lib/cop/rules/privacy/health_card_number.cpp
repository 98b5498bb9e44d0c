#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule health_card_number_rule{
    .name = "health-card-number",
    .severity = Severity::warning,
    .summary = "A Canadian health card number stands in a file",
    .why =
        "It names one patient in the province's health system. A code of the group's own "
        "does the same work.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the health card 9876-543-217 had lapsed
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the health card of patient 7 had lapsed
)",
};

}  // namespace cop
