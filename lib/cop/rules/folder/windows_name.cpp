#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/folder/portable_name.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check_names(const FolderNames& names, Findings& findings) {
  for (const ProjectEntry* entry : names.unusual()) {
    const std::string_view name = entry->name.view();
    const std::string trouble = trouble_on_windows(name);
    const bool is_passing = is_harmless(last_part(name)) && last_part(name) != ".lock";
    if (trouble.empty() || is_passing || names.copy(*entry)) continue;
    findings.add(
        {entry->name},
        fmt::format("Windows and OneDrive cannot hold a file of this name: it {}", trouble),
        "give it a shorter, plain name: letters, digits and dashes");
  }
}

}  // namespace

extern const Rule windows_name_rule{
    .name = "windows-name",
    .severity = Severity::warning,
    .summary = "A file has a name that Windows cannot hold",
    .why =
        "The file never arrives on the computers of those who use Windows or OneDrive, and "
        "nobody tells them that it is missing.",
    .bad =
        "# what next?.yaml\n"
        "talk: about the autumn",
    .good =
        "# what-next.yaml\n"
        "talk: about the autumn",
    .check_names = check_names,
};

}  // namespace cop
