#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule file_unreadable_rule{
    .name = "file-unreadable",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file of the project cannot be read",
    .why =
        "The group works with less than it recorded. The rest is still checked and reported, and "
        "every report says which file it had to leave out.",
    .bad = "a log that only its author may open",
    .good = "a log that everybody in the group may open",
    .check = nullptr,
};

}  // namespace cop
