#include "cop/network/network_report.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/measure_section.hpp"
#include "cop/network/shown_figure.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

Section state_section(std::span<const Contribution> contributions) {
  Section section{"How the groups are faring"};
  long running = 0;
  long well = 0;
  std::map<Concern, long> groups;
  for (const Contribution& one : contributions) {
    running += one.state.is_over ? 0 : 1;
    well += !one.state.is_over && one.state.concerns.empty() ? 1 : 0;
    std::set<Concern> concerns;
    for (const GroupConcern& concern : one.state.concerns) concerns.insert(concern.concern);
    for (const Concern concern : concerns) ++groups[concern];
  }
  section.blocks.push_back(Paragraph{fmt::format(
      "{}: {} under way, {} closed or written up afterwards. {} of those under way {} "
      "nothing to look at.",
      counted(static_cast<long>(contributions.size()), "group", "groups"), running,
      static_cast<long>(contributions.size()) - running, well, well == 1 ? "has" : "have")});
  Table table{{{"To look at"}, {"Groups", Align::right}}, {}};
  for (const auto& [concern, number] : groups) {
    table.rows.push_back({words_of(concern), number_text(number)});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

/// All groups' counts of one stage.
struct StageSum {
  std::string stage;
  long n = 0;
  std::size_t groups = 0;
};

/// Those who take part are told as they are, as in every shared report.
bool is_confidential(FlowOf of) { return of == FlowOf::patients || of == FlowOf::letters; }

/// The middle of all small counts. It goes into a sum for each of them, so that nobody finds them
/// by taking from the sum what the groups tell of themselves.
long in_place_of_small(long min_cell) { return (min_cell + 1) / 2; }

std::map<FlowOf, std::vector<StageSum>> flow_of_all(std::span<const Contribution> contributions,
                                                    long min_cell) {
  std::map<FlowOf, std::vector<StageSum>> flow;
  for (const Contribution& one : contributions) {
    for (const FlowStep& step : one.flow) {
      auto& stages = flow[step.of];
      auto found = std::find_if(stages.begin(), stages.end(),
                                [&](const StageSum& sum) { return sum.stage == step.stage; });
      if (found == stages.end()) found = stages.insert(stages.end(), {step.stage});
      const bool is_secret =
          is_confidential(step.of) && is_small(static_cast<double>(step.n), min_cell);
      found->n += is_secret ? in_place_of_small(min_cell) : step.n;
      ++found->groups;
    }
  }
  return flow;
}

Paragraph sum_words(long min_cell) {
  return {fmt::format(
      "Each group's latest count of each stage, added up. Patients and letters are rounded to "
      "tens, and a count of 1 to {} of them goes in as {}. Not every group counts every stage.",
      min_cell - 1, in_place_of_small(min_cell))};
}

Section flow_section(std::span<const Contribution> contributions, long min_cell) {
  Table table{{{"Who"}, {"Stage"}, {"n", Align::right}, {"Groups that count it", Align::right}},
              {}};
  long others = 0;
  for (const auto& [of, stages] : flow_of_all(contributions, min_cell)) {
    for (const StageSum& sum : stages) {
      if (sum.groups < fewest_groups) {
        ++others;
        continue;
      }
      table.rows.push_back({std::string(word(of)), sum.stage,
                            is_confidential(of) ? people_text(sum.n) : number_text(sum.n),
                            number_text(static_cast<long>(sum.groups))});
    }
  }
  Section section{"Who took part"};
  if (!table.rows.empty()) {
    section.blocks.push_back(std::move(table));
    section.blocks.push_back(sum_words(min_cell));
  }
  if (others > 0) {
    section.blocks.push_back(
        Paragraph{fmt::format("Left out, because fewer than {} groups count {}: {}.", fewest_groups,
                              others == 1 ? "it" : "them", counted(others, "stage", "stages"))});
  }
  return section;
}

/// How many groups have a measure with an id, in any version.
std::map<std::string_view, std::size_t> groups_by_id(std::span<const Contribution> contributions) {
  std::map<std::string_view, std::size_t> groups;
  for (const Contribution& one : contributions) {
    std::set<std::string_view> ids;
    for (const MeasureContribution& measure : one.measures) ids.insert(measure.id);
    for (const std::string_view id : ids) ++groups[id];
  }
  return groups;
}

Section left_out_section(std::span<const Contribution> contributions,
                         const std::vector<NotPooled>& left_out) {
  Section section{"Measures that are not pooled"};
  Table table{{{"Measure"}, {"Why"}}, {}};
  const auto groups = groups_by_id(contributions);
  for (const NotPooled& one : left_out) {
    if (groups.at(one.id) >= fewest_groups) table.rows.push_back({one.label, one.reason});
  }
  const auto others = static_cast<long>(left_out.size() - table.rows.size());
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  if (others > 0) {
    section.blocks.push_back(Paragraph{
        fmt::format("Not named, because fewer than {} groups have {}: {}.", fewest_groups,
                    others == 1 ? "it" : "them", counted(others, "measure", "measures"))});
  }
  return section;
}

Section hidden_section(long min_cell) {
  return {
      "What is not shown",
      {List{
          {fmt::format("No group, practice or member is named. Stages, and measures that are "
                       "not pooled, of fewer than {} groups are only counted.",
                       fewest_groups),
           "Numbers of patients and exposures are rounded to tens. Shares and rates are rounded "
           "until at least five numbers of patients or events would look the same, means to "
           "about two digits; charts draw \"under\" at 0 and \"over\" at 100%. An interval is wide "
           "enough for all that look the same. Whether a target is reached, which points lie "
           "beyond limits and what is a sign of change follows from the exact figures.",
           fmt::format("Practices are shown only where at least {} have figures. A practice "
                       "with a count of 1 to {} people is left out, and as many others as "
                       "it takes that nobody can work it out from the sum.",
                       fewest_practices, min_cell - 1)}}}};
}

}  // namespace

Report network_report(std::span<const Contribution> contributions, const LeftOutProjects& left_out,
                      Date today) {
  const long min_cell = strictest_min_cell(contributions);
  const PooledMeasures pooled = pool_measures(contributions, min_cell);
  Report report{"Network of groups", network_face(contributions, left_out, today), {}};
  report.sections = {state_section(contributions), flow_section(contributions, min_cell)};
  Section measures{"Pooled measures"};
  for (const PooledMeasure& measure : pooled.measures) {
    measures.parts.push_back(measure_section(measure, min_cell));
  }
  report.sections.push_back(std::move(measures));
  report.sections.push_back(left_out_section(contributions, pooled.left_out));
  report.sections.push_back(hidden_section(min_cell));
  std::erase_if(report.sections, [](const Section& section) { return section.empty(); });
  return masked(std::move(report), Names::hidden);
}

}  // namespace cop
