#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule duplicate_key_rule{
    .name = "duplicate-key",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A key stands twice in the same place",
    .why = "Only one of the two counts, and nobody knows which.",
    .bad = "summary: first\nsummary: second",
    .good = "summary: both in one",
    .check = nullptr,
};

}  // namespace cop
