#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule bad_date_rule{
    .name = "bad-date",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A date or period is not one of the calendar",
    .why = "02/03/2026 is February in one country and March in another.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "next_meeting: 08/04/2026",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "next_meeting: 2026-04-08",
    .check = nullptr,
};

}  // namespace cop
