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
    .bad = "id: Recall Letters",
    .good = "id: recall-letters",
    .check = nullptr,
};

}  // namespace cop
