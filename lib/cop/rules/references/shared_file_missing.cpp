#include <fmt/core.h>

#include "cop/rules/references/missed_file.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

void report(std::string_view file, std::string_view things, Findings& findings) {
  findings.add(
      {"cop.yaml"},
      fmt::format("{} is not here, but other files name {} that stand in it", file, things),
      fmt::format("restore it from the history of the folder, or take off what was put "
                  "behind its name, as in {}.txt",
                  file));
}

void check(const Facts& facts, Findings& findings) {
  const Project& project = facts.project;
  if (is_missed<Selection, Driver>(project, "question.yaml")) {
    report("question.yaml", "votes or drivers", findings);
  }
  if (is_missed<Member, Practice>(project, "members.yaml")) {
    report("members.yaml", "members", findings);
  }
  if (is_missed<Measure>(project, "measures.yaml")) {
    report("measures.yaml", "measures", findings);
  }
}

}  // namespace

extern const Rule shared_file_missing_rule{
    .name = "shared-file-missing",
    .severity = Severity::error,
    .of_method = false,
    .summary = "A file that others rely on is not in the folder",
    .why =
        "Without the list of members nobody knows who was there, and without the measures no "
        "figure "
        "counts. Until the file is back, nothing is said of the names that cannot be found.",
    .bad = "members.yaml was renamed to members.yaml.txt by an editor",
    .good = "members.yaml lies beside cop.yaml",
    .check = check,
};

}  // namespace cop
