#include <algorithm>
#include <iterator>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/chart/charts.hpp"
#include "cop/model/strata.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/phrases.hpp"

namespace cop::app {
namespace {

std::vector<std::string> ids_of(const Facts& facts) {
  std::vector<std::string> ids;
  for (const Series& series : facts.series) ids.push_back(series.measure->id.value.text);
  return ids;
}

std::string listed(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) {
    text += "\n  cop chart " + shown(masked_text(id, Names::hidden));
  }
  return text;
}

const Series& series_called(const std::string& id, const Facts& facts) {
  const std::vector<std::string> ids = ids_of(facts);
  if (ids.empty()) throw UsageError("the project has no measure yet; cop measure adds one");
  if (id.empty()) {
    if (ids.size() == 1) return facts.series.front();
    throw UsageError("say which measure to chart:" + listed(ids));
  }
  for (const Series& series : facts.series) {
    if (series.measure->id.value.text == id) return series;
  }
  throw UsageError("no measure is called \"" + shown(id, 60) + "\"" +
                   nearest_or("; there are:" + listed(ids), id, ids));
}

void add_chart(const std::string& stratum, const Series& series, const Facts& facts,
               const ChartWishes& wishes, std::vector<NamedChart>& charts) {
  auto chart = measure_chart(series, facts, wishes);
  if (chart)
    charts.push_back({stratum, *std::move(chart), true, left_out_text(english, facts.project)});
}

StratumUnit unit_called(const std::string& name) {
  const auto found =
      std::find_if(std::begin(Words<StratumUnit>::all), std::end(Words<StratumUnit>::all),
                   [&](const auto& w) { return w.text == name; });
  return found->value;
}

std::string why_none(const Measure& measure, const ChartFlags& flags) {
  const std::string name = measure.id.value.text;
  if (measure.chart && measure.chart->value == ChartKind::none) {
    return fmt::format("{} says chart: none; --type says which chart you want all the same", name);
  }
  if (!flags.group.empty()) {
    return fmt::format("no figure of {} with a date says which {} it is of", name, flags.group);
  }
  return fmt::format("{} has no figures with dates yet; cop record --csv takes them from a sheet",
                     name);
}

NamedChart no_chart(std::string why) {
  NamedChart none;
  none.chart.refusal_rule = "nothing-to-chart";
  none.chart.refusal = std::move(why);
  return none;
}

}  // namespace

std::vector<NamedChart> charts_of_project(const ChartFlags& flags, Session& session) {
  if (!flags.multiply.empty()) {
    throw UsageError("--multiply goes with --data: a measure says its unit itself");
  }
  const ChartWishes wishes = wishes_of(flags, session.today());
  const LoadedProject loaded = session.open_project(session.project_folder());
  const Facts facts(loaded.project, reference_day(loaded.project, session.today()));
  const Series& series = series_called(flags.measure, facts);
  std::vector<NamedChart> charts;
  if (flags.group.empty()) {
    add_chart("", series, facts, wishes, charts);
  } else {
    for (const Stratum& stratum :
         strata_of(facts.project, *series.measure, unit_called(flags.group))) {
      add_chart(stratum.name, stratum.series, facts, wishes, charts);
    }
  }
  if (charts.empty()) charts.push_back(no_chart(why_none(*series.measure, flags)));
  return charts;
}

}  // namespace cop::app
