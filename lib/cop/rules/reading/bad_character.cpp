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
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: \"we heard \\a nothing new\"",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "summary: we heard nothing new",
    .check = nullptr,
};

}  // namespace cop
