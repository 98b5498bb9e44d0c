#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule medicare_number_rule{
    .name = "medicare-number",
    .severity = Severity::error,
    .summary = "A Medicare number stands in a file",
    .why =
        "Everybody who has the folder, and every computer it is synced to, can read who "
        "the patient is. The check digit leaves hardly any doubt.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the letter for 2123 45670 1 came back
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the letter for patient 7 came back
)",
};

}  // namespace cop
