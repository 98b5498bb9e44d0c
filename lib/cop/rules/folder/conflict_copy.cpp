#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string message_of(const CopyName& copy) {
  const std::string original = shown(copy.original);
  if (copy.maker == "git") {
    return fmt::format("git left this beside \"{}\" when two versions of it met", original);
  }
  if (copy.maker == "somebody") {
    return fmt::format("this looks like a copy that somebody made of \"{}\"", original);
  }
  const std::string_view maker = copy.maker.empty() ? "a sync service" : copy.maker;
  return fmt::format("this looks like a conflict copy that {} made of \"{}\"", maker, original);
}

void check_names(const FolderNames& names, Findings& findings) {
  for (const ProjectEntry* entry : names.unusual()) {
    const auto copy = names.copy(*entry);
    if (!copy) continue;
    const bool is_there = names.has(copy->original);
    Diagnostic& finding = findings.add(
        {entry->name}, message_of(*copy),
        is_there
            ? fmt::format("compare the two, bring what is missing into \"{}\", and delete this one",
                          shown(copy->original))
            : fmt::format("\"{}\" is not here: give this one its name, or delete it",
                          shown(copy->original)));
    if (is_there) finding.related.push_back({{FileName(copy->original)}, "the original"});
  }
}

}  // namespace

extern const Rule conflict_copy_rule{
    .name = "conflict-copy",
    .severity = Severity::error,
    .summary = "A file is a copy that a sync service or a person made of another one",
    .why =
        "When two people change one file before their computers have met, sync services keep "
        "both, one under a new name. Each then holds something that the other lacks.",
    .bad =
        "# cycles/2026-03-11-learn-x9c4t6hm (1).yaml\n"
        "id: 2026-03-11-learn-x9c4t6hm\n"
        "summary: The same meeting, as somebody else wrote it down",
    .good =
        "# cycles/2026-03-11-learn-x9c4t6hm.yaml\n"
        "summary: The meeting, with what both wrote down",
    .check_names = check_names,
};

}  // namespace cop
