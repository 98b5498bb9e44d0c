#include <string_view>

#include "cop/rules/rules.hpp"

namespace cop {
namespace {

std::string_view file_stem(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);
  return file.substr(0, file.size() - std::string_view(".yaml").size());
}

bool is_named_by_id(const CycleLog& log) {
  return log.id.value.text == file_stem(log.where.file.view());
}

void add_original(const Project& project, const CycleLog& copy, Diagnostic& finding) {
  for (const CycleLog& log : project.logs) {
    if (log.id.value == copy.id.value && is_named_by_id(log)) {
      finding.related.push_back({log.id.where, "the log with this id"});
    }
  }
}

void check(const Facts& facts, Findings& findings) {
  for (const CycleLog& log : facts.project.logs) {
    if (log.id.value.empty() || is_named_by_id(log)) continue;
    Diagnostic& finding =
        findings.add(log.id.where, "this id is not the name of the file",
                     "if the file is a copy that a sync service made, compare it with the original "
                     "and delete one; otherwise make the two the same");
    add_original(facts.project, log, finding);
  }
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
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "id: 2026-03-11-learn-x9c4t6hm",
    .good =
        "# cycles/2026-03-18-x7d2m9xq.yaml\n"
        "id: 2026-03-18-x7d2m9xq",
    .check = check,
};

}  // namespace cop
