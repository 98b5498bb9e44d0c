#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule allow_without_salt_rule{
    .name = "allow-without-salt",
    .severity = Severity::warning,
    .summary = "Identifiers are allowed, but there is no allow_salt",
    .why =
        "A short number can be guessed from its hash alone by trying all numbers. The salt, a word "
        "of the group's own, makes a ready-made list of hashes useless. Without it no entry "
        "counts.",
    .bad = R"(# cop.yaml
allow:
  - {rule: phone-number, hash: 5d0c, reason: the clinic's own line, by: gp01, on: 2026-03-18}
)",
    .good = R"(# cop.yaml
allow_salt: river-pebble-42
)",
};

}  // namespace cop
