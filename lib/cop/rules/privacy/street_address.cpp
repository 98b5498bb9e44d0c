#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule street_address_rule{
    .name = "street-address",
    .severity = Severity::note,
    .summary = "A street address stands in a file",
    .why =
        "With a diagnosis beside it, an address names a family. The region is enough for "
        "any report.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the letter to 14 Wattle Street came back
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the letter to patient 7 came back
)",
};

}  // namespace cop
