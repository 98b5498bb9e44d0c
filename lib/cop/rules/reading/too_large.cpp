#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule too_large_rule{
    .name = "too-large",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file or a text in it is far too large",
    .why =
        "A project file is a few pages. A huge one is nearly always something else that was "
        "dropped into the folder.",
    .bad = "a photograph renamed to .yaml",
    .good = "the photograph outside the project",
    .check = nullptr,
};

}  // namespace cop
