#include <string_view>

#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/rules/folder/folder_names.hpp"
#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void check(const Facts& facts, Findings& findings) {
  if (facts.project.copies.empty()) return;
  const FolderNames names(facts.project);
  for (const CopiedLog& copy : facts.project.copies) {
    if (names.is_copy(copy.file)) continue;
    Diagnostic& finding = findings.add(
        copy.id,
        fmt::format("\"{}\" has this id too, so this log is left out",
                    shown(copy.original_id.file.view())),
        "if this is a copy, compare the two and delete one; if it is another meeting, make its id "
        "the name of its file");
    finding.related.push_back({copy.original_id, "the log that counts"});
  }
}

void check_log(const LogAlone& alone, Findings& findings) {
  const std::string& id = alone.log.id.value.text;
  const FileName& file = alone.log.where.file;
  if (id.empty() || id == log_stem(file) || alone.names.is_copy(file)) return;
  findings.add(
      alone.log.id.where, "this id is not the name of the file",
      fmt::format("call the file {}.yaml, or make its id {}", shown(id), shown(log_stem(file))));
}

}  // namespace

extern const Rule id_not_file_name_rule{
    .name = "id-not-file-name",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A log's id differs from its file name",
    .why =
        "Sync services copy files under new names when two people change one. The id inside is "
        "what proves which file is the copy.",
    .bad =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "id: 2026-03-11-learn-x9c4t6hm",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "id: 2026-03-25-visit-h3m8v2rk",
    .check = check,
    .check_log = check_log,
};

}  // namespace cop
