#include "cop/base/utf8.hpp"
#include "cop/chart/charts.hpp"
#include "cop/chart/table.hpp"
#include "cop/charts/chart_choice.hpp"
#include "cop/findings/format.hpp"
#include "cop/findings/table_findings.hpp"
#include "cop/io/file.hpp"
#include "cop/record/given_file.hpp"

namespace cop::app {
namespace {

[[noreturn]] void refuse(const Diagnostics& findings, const Session& session) {
  session.env.err.write(show_table_findings(findings, session));
  throw BadTable(fmt::format("{}: {}", place_text(findings.front().where),
                             message_with_help(findings.front())));
}

ChartTable read_table(const ChartFlags& flags, Session& session) {
  Diagnostics findings;
  const std::string bytes = bytes_given("--data", flags.data, session);
  ChartTable table = read_chart_table(name_given(flags.data), bytes, findings);
  if (!findings.empty()) refuse(findings, session);
  return table;
}

std::string title_of(const std::string& file) {
  if (file == "-") return "Figures from stdin";
  const std::string name = name_given(file);
  const std::size_t dot = name.rfind('.');
  return dot == 0 || dot == name.npos ? name : name.substr(0, dot);
}

}  // namespace

NamedChart chart_of_table(const ChartFlags& flags, Session& session) {
  if (!flags.measure.empty()) {
    throw UsageError("give a measure of the project or a table with --data, not both");
  }
  if (!flags.group.empty()) throw UsageError("--group parts the figures of a project, not a table");
  const ChartWishes wishes = wishes_of(flags, session.today());
  const ChartTable table = read_table(flags, session);
  if (!wishes.phase_starts.empty() && !table.is_dated) {
    throw UsageError("--rebase takes days, and the table has no dates: use --part");
  }
  NamedChart named;
  named.is_dated = table.is_dated;
  ChartRequest& request = named.chart.request;
  request.title = title_of(flags.data);
  request.moments = table.moments;
  request.rules = wishes.rules.value_or(stats::RuleSet::anhoej);
  if (wishes.type) {
    request.type = *wishes.type;
  } else {
    ChartChoice choice = chart_choice(std::nullopt, table.has_denominators, request.rules);
    request.type = choice.type;
    named.chart.reason = std::move(choice.reason);
  }
  request.series =
      subgroups_of(table, request.type, wishes.aggregation.value_or(stats::Aggregation::mean));
  apply_wishes(wishes, request);
  request.options.centre = wishes.centre;
  draw(named.chart);
  return named;
}

}  // namespace cop::app
