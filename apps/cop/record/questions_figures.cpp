#include <fmt/core.h>

#include "cop/base/utf8.hpp"
#include "cop/model/baseline.hpp"
#include "cop/model/due_data.hpp"
#include "cop/model/project_state.hpp"
#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"
#include "cop/record/flags.hpp"
#include "cop/record/group.hpp"
#include "cop/record/live_check.hpp"
#include "cop/record/measure_words.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

/// Whether a figure of the measure tells of the cycle: one that its plan names, or any where it
/// names none.
bool is_planned_for(const Plan& plan, const Id<Measure>& measure) {
  bool names_one = plan.prediction.measure.has_value();
  bool names_it = names_one && plan.prediction.measure->value == measure;
  for (const DataTask& task : plan.data) {
    names_one = names_one || task.measure;
    names_it = names_it || (task.measure && task.measure->value == measure);
  }
  return names_it || !names_one;
}

/// The cycle that a figure of this period tells of: the only one that runs, once its test began.
Rare<Located<long>> cycle_of(const Observation& observation, const Asking& asking,
                             const CycleLog& log) {
  const auto running = running_cycles(asking.facts);
  if (running.size() != 1 || !observation.period || !observation.period->value.dated()) return {};
  const Cycle& cycle = *running.front();
  if (!is_planned_for(cycle.whole().plan, observation.measure.value)) return {};
  const auto started = answered_entry(log, cycle.number).done.started;
  const auto begun = started ? std::optional(started->value) : begun_on(cycle);
  if (!begun || observation.period->value.to() < *begun) return {};
  return Located(cycle.number);
}

bool is_between_digits(std::string_view text, std::size_t at) {
  constexpr std::string_view digits = "0123456789";
  return at > 0 && at + 1 < text.size() && digits.find(text[at - 1]) != digits.npos &&
         digits.find(text[at + 1]) != digits.npos;
}

/// 2026-03, for examples.
std::string month_of(const Asking& asking) { return asking.day().iso().substr(0, 7); }

/// The figures between commas. A comma between digits is part of its figure, and refused with it.
std::vector<std::string> figures_in(std::string typed) {
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i] == ',' && !is_between_digits(typed, i)) typed[i] = '\n';
  }
  return split(typed, '\n');
}

/// A number without its time is refused by the rules once the log is whole: it is asked for here.
void require_period(const Observation& observation, const std::string& figure,
                    const Asking& asking) {
  if (observation.period || observation.stage || !asking.rules.refuses_errors()) return;
  throw UsageError("of which period is it? Write that behind an @: " + shown(figure, 40) + "@" +
                   month_of(asking));
}

/// Figures of one measure with commas between; the period stands in for those that name none.
std::string put_figures(const std::string& typed, const Id<Measure>& measure,
                        const std::optional<Period>& period, const Asking& asking, CycleLog& log) {
  const auto figures = figures_in(typed);
  if (figures.empty()) return "which figure? Such as " + measure.text + "=12/40@2026-02";
  return complaint_of([&] {
    for (const std::string& figure : figures) {
      Observation observation = parse_observation(measure.text + "=" + figure);
      if (!observation.period && !observation.stage && period) {
        observation.period = Located(*period);
      }
      require_period(observation, figure, asking);
      observation.cycle = cycle_of(observation, asking, log);
      log.observations.push_back(std::move(observation));
    }
  });
}

/// "WHO: WHY", or only the reason: why the figures of a period did not come.
std::string put_gap(const std::string& typed, const Series& series, const Period& period,
                    const Asking& asking, CycleLog& log) {
  MissingData gap;
  gap.measure = series.measure->id;
  gap.period = Located(period);
  const WordAndText parts = split_word(typed);
  std::string code;
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  const bool has_member = !parts.text.empty() && read_member(parts.word, members, code).empty();
  if (has_member) gap.member = Located(Id<Member>{code});
  gap.reason = Text(has_member ? parts.text : typed);
  log.missing.push_back(std::move(gap));
  return {};
}

void ask_why_missing(const Asking& asking, const Series& series, const Period& period) {
  const auto& collector = series.measure->collector;
  ask_into(asking,
           with({"    Why did it not come?",
                 "A few words, with the member in front whose data are missing, such as " +
                     (collector ? collector->value.text : some_member(asking)) +
                     ": on leave. Enter: not discussed."},
                {}, series.measure->id.value.text + period.text()),
           [&](const std::string& typed, Answers& to) {
             return put_gap(typed, series, period, asking, to.log);
           });
}

/// Whether the last figure is of this period.
bool is_told(const Period& period, const CycleLog& log) {
  const auto& last = log.observations.back().period;
  return last && last->value == period;
}

/// Asks for one due period after another until one is left blank.
void ask_due(const Asking& asking, const Series& series) {
  const Measure& measure = *series.measure;
  const std::string from = measure.collector ? " (from " + measure.collector->value.text + ")" : "";
  Series so_far = series;
  while (const auto period = due_period(so_far, asking.day())) {
    const bool answered =
        ask_into(asking,
                 {fmt::format("  {}, {}{}?", shown(measure.name->value), period->text(), from),
                  help_on_figure(series)},
                 [&](const std::string& typed, Answers& to) {
                   return put_figures(typed, measure.id.value, period, asking, to.log);
                 });
    if (!answered) return ask_why_missing(asking, series, *period);
    if (is_told(*period, asking.answers.log))
      so_far.points.push_back({*period, {}, {}, {}, {}, {}});
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A figure of the group's first measure as it is written.
std::string figure_example(const Asking& asking) {
  const Measure& first = *own_measures(asking.facts.project).front();
  return first.id.value.text + "=" + figure_form(first) + "@" + month_of(asking);
}

std::string help_on_other(const Asking& asking) {
  const auto own = own_measures(asking.facts.project);
  return "A figure, such as " + figure_example(asking) + ". What did not come, such as " +
         own.front()->id.value.text + "; " + some_member(asking) + "; on leave. The measures are " +
         ids_of(own, "") + ".";
}

/// "MEASURE=VALUE@PERIOD", "MEASURE VALUE@PERIOD", or "MEASURE; WHO; WHY" for data that did not
/// come.
std::string put_other(const std::string& typed, const Asking& asking, CycleLog& log) {
  const Project& project = asking.facts.project;
  const std::size_t equals = typed.find('=');
  const std::size_t semicolon = typed.find(';');
  std::optional<Located<Id<Measure>>> measure;
  if (equals != typed.npos && equals < semicolon) {
    std::string complaint =
        read_measure(split_word(typed.substr(0, equals)).word, project, measure);
    if (!complaint.empty()) return complaint;
    return put_figures(typed.substr(equals + 1), measure->value, {}, asking, log);
  }
  if (semicolon == typed.npos) {
    const WordAndText parts = split_word(typed);
    const bool is_figure = !parts.text.empty() && is_digit(parts.text.front()) &&
                           read_measure(parts.word, project, measure).empty();
    if (is_figure) return put_figures(parts.text, measure->value, {}, asking, log);
    return "write a figure as MEASURE=VALUE@PERIOD, such as " + figure_example(asking) +
           "; what did not come as MEASURE; WHO; WHY";
  }
  const auto parts = split(typed, ';');
  const std::string complaint = read_measure(parts[0], project, measure);
  if (!complaint.empty()) return complaint;
  MissingData gap;
  gap.measure = *measure;
  const auto members = members_on(asking.day(), asking.answers, asking.facts);
  if (!parts[1].empty()) gap.member = Located(Id<Member>{member_meant(parts[1], members)});
  if (parts.size() > 2) gap.reason = Text(parts[2]);
  log.missing.push_back(std::move(gap));
  return {};
}

}  // namespace

void ask_figures(const Asking& asking) {
  const Project& project = asking.facts.project;
  if (own_measures(project).empty()) return;
  const bool over = is_over(project.charter);
  bool first = true;
  for (const Series& series : asking.facts.series) {
    if (over || !due_period(series, asking.day())) continue;
    if (first) asking.dialog.say("New numbers, such as " + figure_form(*series.measure) + ":");
    first = false;
    ask_due(asking, series);
  }
  ask_each_into(
      asking,
      {first ? "New numbers, or data that did not come? (" + ids_of(own_measures(project), "") + ")"
             : "Other numbers, or data that did not come?",
       help_on_other(asking)},
      [&](const std::string& typed, Answers& to) { return put_other(typed, asking, to.log); });
  if (asking.answers.log.observations.empty()) asking.skip("observations");
  if (asking.answers.log.missing.empty()) asking.skip("missing");
}

}  // namespace cop::app
