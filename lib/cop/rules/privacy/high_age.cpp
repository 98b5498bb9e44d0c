#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule high_age_rule{
    .name = "high-age",
    .severity = Severity::note,
    .summary = "An age over 89 stands in a file",
    .why =
        "Few people in one place are that old, so the age alone can name one. \"90 or "
        "older\" says as much.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the patient, aged 93, was not told
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the patient, aged 90 or over, was not told
)",
};

}  // namespace cop
