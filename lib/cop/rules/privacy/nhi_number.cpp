#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule nhi_number_rule{
    .name = "nhi-number",
    .severity = Severity::error,
    .summary = "An NHI number stands in a file",
    .why =
        "It names one patient of New Zealand's health system. Anybody who has the folder "
        "could look the person up.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the recall for NHI ZAC5361 went astray
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the recall for patient 7 went astray
)",
};

}  // namespace cop
