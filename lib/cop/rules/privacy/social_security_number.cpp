#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule social_security_number_rule{
    .name = "social-security-number",
    .severity = Severity::warning,
    .summary = "A social security number stands in a file",
    .why =
        "With it a stranger can pass for the patient, far beyond medicine. The group "
        "needs it for nothing.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the form asks for SSN 536-22-8145
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the form asks for a number that we do not keep
)",
};

}  // namespace cop
