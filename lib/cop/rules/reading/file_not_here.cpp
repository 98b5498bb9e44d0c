#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule file_not_here_rule{
    .name = "file-not-here",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file of the project is not on this computer yet",
    .why =
        "Sync services can leave the name of a file here and its content elsewhere. Whatever is "
        "counted now is counted without it.",
    .bad = ".members.yaml.icloud",
    .good = "members.yaml, after it was opened once in the file manager",
    .check = nullptr,
};

}  // namespace cop
