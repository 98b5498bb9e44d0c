#include <fmt/core.h>

#include "cop/rules/folder/own_names.hpp"
#include "cop/rules/rules.hpp"

namespace cop {
namespace {

constexpr std::size_t date_length = 10;

void check_log(const LogAlone& alone, Findings& findings) {
  const CycleLog& log = alone.log;
  const std::string& id = log.id.value.text;
  if (!log.date || id != log_stem(log.where.file)) return;
  const auto named = Date::parse(std::string_view(id).substr(0, date_length));
  if (!named || log.date->value == *named) return;
  findings
      .add(log.date->where,
           fmt::format("the file's name says {}, but the date inside is {}", named->iso(),
                       log.date->value.iso()),
           fmt::format("if {} is right, change the date; if not, give the file and its id "
                       "the right one, and everything that names the log",
                       named->iso()))
      .label = "not the date in the name";
}

}  // namespace

extern const Rule log_date_unlike_name_rule{
    .name = "log-date-unlike-name",
    .severity = Severity::warning,
    .needs = Needs::whole_file,
    .summary = "A log's date differs from the date in its name",
    .why =
        "The date inside decides the order of meetings and whether a prediction was in time; "
        "people go by the name. The two must tell the same story.",
    .bad =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "date: 2026-03-24",
    .good =
        "# cycles/2026-03-25-visit-h3m8v2rk.yaml\n"
        "date: 2026-03-25",
    .check_log = check_log,
};

}  // namespace cop
