#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule bad_character_rule{
    .name = "bad-character",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A character cannot be read",
    .why =
        "A file saved in another encoding shows wrong letters on other computers, and invisible "
        "characters change what a line means.",
    .bad = "a file saved as UTF-16 or Windows-1252",
    .good = "the same file saved as UTF-8",
    .check = nullptr,
};

}  // namespace cop
