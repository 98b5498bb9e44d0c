#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule record_number_rule{
    .name = "record-number",
    .severity = Severity::warning,
    .summary = "The number of a medical record stands in a file",
    .why =
        "Whoever has access to that hospital or practice can open the record. To tell "
        "letters apart, number them afresh.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: compared with the chart of UR no 482913
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: compared with the chart of patient 7
)",
};

}  // namespace cop
