#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule bad_date_rule{
    .name = "bad-date",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A date or period is not one of the calendar",
    .why = "02/03/2026 is February in one country and March in another.",
    .bad = "date: 02/03/2026",
    .good = "date: 2026-03-02",
    .check = nullptr,
};

}  // namespace cop
