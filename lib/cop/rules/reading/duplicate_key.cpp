#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule duplicate_key_rule{
    .name = "duplicate-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key stands twice in the same place",
    .why = "Only one of the two counts, and nobody knows which.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: we chose the clinics\n"
        "summary: we chose the dates",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: we chose the clinics and the dates",
    .check = nullptr,
};

}  // namespace cop
