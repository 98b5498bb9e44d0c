#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule dva_number_rule{
    .name = "dva-number",
    .severity = Severity::warning,
    .summary = "A veteran's file number stands in a file",
    .why =
        "It names one veteran and often the family. A code of the group's own tells two "
        "patients apart just as well.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the gold card QX901534 was refused
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the gold card of patient 7 was refused
)",
};

}  // namespace cop
