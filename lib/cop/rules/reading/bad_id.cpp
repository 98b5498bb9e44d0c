#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule bad_id_rule{
    .name = "bad-id",
    .severity = Severity::error,
    .of_method = false,
    .summary = "An id holds other signs than small letters, digits and dashes",
    .why =
        "Ids become file names and are typed on the command line; other signs do not survive every "
        "computer.",
    .bad =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [GP 01, gp02]",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "attended: [gp01, gp02]",
    .check = nullptr,
};

}  // namespace cop
