#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule personal_name_rule{
    .name = "personal-name",
    .severity = Severity::note,
    .summary = "The name of a person stands in a file",
    .why =
        "A title and a surname beside a diagnosis name a patient to everybody in town. "
        "Members are known by their codes.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: Mrs Lindqvist had waited nine weeks
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: one patient had waited nine weeks
)",
};

}  // namespace cop
