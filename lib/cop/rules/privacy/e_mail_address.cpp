#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule e_mail_address_rule{
    .name = "e-mail-address",
    .severity = Severity::note,
    .summary = "An e-mail address stands in a file",
    .why =
        "If it is a patient's, it is a name. Members' addresses do not belong in files "
        "that may be passed on either.",
    .bad = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the reply came from jan@example.org
)",
    .good = R"(# cycles/2026-03-18-x7d2m9xq.yaml
summary: the reply came by e-mail
)",
};

}  // namespace cop
