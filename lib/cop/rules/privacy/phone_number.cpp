#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule phone_number_rule{
    .name = "phone-number",
    .severity = Severity::note,
    .summary = "A phone number stands in a file",
    .why =
        "If it is a patient's, anybody in the group can call. Numbers of a firm (13, "
        "1300, 1800) are left alone.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: nobody answered on 0491 570 156
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: nobody answered on the mobile number
)",
};

}  // namespace cop
