#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule file_zeroed_rule{
    .name = "file-zeroed",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file holds zero bytes where its text should be",
    .why =
        "A copy that was broken off, or a disk that was full, leaves a file of the right size with "
        "nothing in it. Earlier versions are often still in the history of the sync service.",
    .bad = "a file of 512 zero bytes in cycles/",
    .good = "the file with its text, restored from the history",
    .check = nullptr,
};

}  // namespace cop
