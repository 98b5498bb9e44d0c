#include "cop/rules/rules.hpp"

namespace cop {

extern const Rule yaml_feature_rule{
    .name = "yaml-feature",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file uses anchors, aliases or tags",
    .why = "They are for programs. People who mend the file by hand cannot see what they mean.",
    .bad = "due: *meeting",
    .good = "due: 2026-03-12",
    .check = nullptr,
};

}  // namespace cop
