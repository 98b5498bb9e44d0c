#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule second_document_rule{
    .name = "second-document",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file holds more than one document",
    .why = "Most programs read only the first one and drop the rest without a word.",
    .bad = "---",
    .good = "one document in each file",
    .check = nullptr,
};

}  // namespace cop
