#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  const Charter& charter = facts.project.charter;
  if (charter.retention_until || charter.is_reconstructed()) return;
  findings.add({"cop.yaml"}, "nothing says how long the evidence is kept",
               "write the day as retention_until: …; your college or whoever pays says how long");
}

}  // namespace

extern const Rule retention_missing_rule{
    .name = "retention-missing",
    .severity = Severity::note,
    .while_establishing = WhileEstablishing::silent,
    .of_method = true,
    .needs = Needs::whole_file,
    .summary = "Nothing says how long the evidence is kept",
    .why =
        "Payers and colleges may ask for the evidence years later, for six years with Australia's "
        "PIP QI, and patients may ask that it be destroyed afterwards. A day in writing answers "
        "both.",
    .bad = R"(# cop.yaml
retention_until:)",
    .good = R"(# cop.yaml
retention_until: 2033-06-30)",
    .check = check,
};

}  // namespace cop
