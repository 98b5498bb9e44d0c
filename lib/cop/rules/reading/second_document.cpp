#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule second_document_rule{
    .name = "second-document",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file holds more than one document",
    .why = "Most programs read only the first one and drop the rest without a word.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "minutes: 60\n"
        "---\n"
        "summary: we chose the dates",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "minutes: 60\n"
        "summary: we chose the dates",
    .check = nullptr,
};

}  // namespace cop
