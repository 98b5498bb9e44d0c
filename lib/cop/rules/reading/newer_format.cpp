#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule newer_format_rule{
    .name = "newer-format",
    .severity = Severity::error,
    .of_method = false,
    .summary = "The project is in a newer format than this cop knows",
    .why = "Going on could misread what a newer version wrote.",
    .bad =
        "# cop.yaml\n"
        "cop: 2",
    .good =
        "# cop.yaml\n"
        "cop: 1",
    .check = nullptr,
};

}  // namespace cop
