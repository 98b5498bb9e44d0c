#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_names(const FolderNames& names, Findings& findings) {
  for (const ProjectEntry* entry : names.unusual()) {
    if (!FolderNames::is_link_outside(*entry)) continue;
    findings.add({entry->name},
                 "this link leads out of the project, so what it leads to is not read",
                 entry->kind == EntryKind::folder ? "put the folder itself in its place"
                                                  : "put the file itself in its place");
  }
}

}  // namespace

extern const Rule link_outside_rule{
    .name = "link-outside",
    .severity = Severity::error,
    .summary = "A link leads out of the project's folder",
    .why =
        "What lies outside the folder does not reach the others, and might be nobody's business "
        "here.",
    .bad = "cycles/2026-03-11-learn-x9c4t6hm.yaml is a link to a file on your desktop",
    .good = "the file itself lies in cycles/",
    .check_names = check_names,
};

}  // namespace cop
