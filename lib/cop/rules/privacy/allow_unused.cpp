#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule allow_unused_rule{
    .name = "allow-unused",
    .severity = Severity::note,
    .summary = "An identifier is allowed that stands in no file",
    .why =
        "Whoever reads the list asks what was allowed and why. An entry for something that is gone "
        "answers with a riddle.",
    .bad = R"(# cop.yaml
allow_salt: river-pebble-42
allow:
  - {rule: phone-number, hash: 5d0c, reason: the clinic's own line, by: gp01, on: 2026-03-18}
)",
    .good = R"(# cop.yaml
allow_salt: river-pebble-42
)",
};

}  // namespace cop
