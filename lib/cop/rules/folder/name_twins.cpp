#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_names(const FolderNames& names, Findings& findings) {
  for (const ProjectEntry* entry : names.unusual()) {
    const ProjectEntry* twin = names.twin(*entry);
    if (twin == nullptr || is_harmless(last_part(entry->name.view())) || names.copy(*entry))
      continue;
    Diagnostic& finding =
        findings.add({entry->name},
                     fmt::format("on Windows and macOS this name is the same as \"{}\"",
                                 shown(twin->name.view())),
                     "compare the two and give one of them another name, or delete it");
    finding.related.push_back({{twin->name}, "its twin"});
  }
}

}  // namespace

extern const Rule name_twins_rule{
    .name = "name-twins",
    .severity = Severity::error,
    .summary = "Two names differ only in upper and lower case, or in how an accent is stored",
    .why =
        "On Windows and macOS the two are one file: one of them is missing there, or is "
        "overwritten with the other.",
    .bad =
        "# budget.yaml\n"
        "spent: 200\n"
        "# Budget.yaml\n"
        "spent: 250",
    .good =
        "# budget.yaml\n"
        "spent: 250",
    .check_names = check_names,
};

}  // namespace cop
