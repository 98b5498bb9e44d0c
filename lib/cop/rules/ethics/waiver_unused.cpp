#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule waiver_unused_rule{
    .name = "waiver-unused",
    .severity = Severity::note,
    .summary = "An entry of waivers sets no finding aside",
    .why =
        "Whoever reads the list takes it for what is wrong with the project. An entry for "
        "something "
        "that was mended, or that names the wrong file, misleads; and it would hide the finding "
        "when it comes back.",
    .bad = R"(# cop.yaml
waivers:
  - {rule: retention-missing, reason: the college has not answered yet, until: 2026-06-30})",
    .good = R"(# cop.yaml
retention_until:
waivers:
  - {rule: retention-missing, reason: the college has not answered yet, until: 2026-06-30})",
};

}  // namespace cop
