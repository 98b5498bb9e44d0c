#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule file_empty_rule{
    .name = "file-empty",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file holds nothing",
    .why =
        "A sync service that was interrupted leaves empty files behind; what was recorded may be "
        "lost for everybody if nobody notices.",
    .bad = "an empty file in cycles/",
    .good = "the file with its content, restored from the history of your sync service",
    .check = nullptr,
};

}  // namespace cop
