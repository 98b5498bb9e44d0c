#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule date_of_birth_rule{
    .name = "date-of-birth",
    .severity = Severity::warning,
    .summary = "A date of birth stands in a file",
    .why =
        "With a postcode and a sex, a date of birth is enough to find most people. The "
        "age in years, or an age band, says all that the group needs.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: two patients share a name, one born 12/3/1961
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: two patients share a name, one aged 60 to 69
)",
};

}  // namespace cop
