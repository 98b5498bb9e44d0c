#include "cop/network/network_report.hpp"

#include <algorithm>
#include <map>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/network/measure_section.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/phrases.hpp"
#include "cop/report/shared_facts.hpp"
#include "cop/report/small_counts.hpp"

namespace cop {
namespace {

/// With fewer, one of two groups could work out the other's number.
constexpr long fewest_groups = 3;

std::string_view words_of(Concern concern) {
  switch (concern) {
    case Concern::unreadable: return "cannot be read";
    case Concern::approval_ended: return "the ethics approval has ended";
    case Concern::never_met: return "no meeting on record";
    case Concern::no_meeting: return "the next meeting is overdue";
    case Concern::cycle_waits: return "a cycle waits for its next stage";
    case Concern::no_prediction: return "a cycle has no prediction";
    case Concern::data_due: return "data are due";
    case Concern::no_data: return "a measure has no figures yet";
    case Concern::approval_ends: return "the ethics approval ends within 60 days";
    case Concern::files_left_out: return "a file cannot be read or has mistakes";
  }
  return {};
}

Section state_section(std::span<const Contribution> contributions) {
  Section section{"How the groups are faring"};
  long running = 0;
  long well = 0;
  std::map<Concern, long> groups;
  for (const Contribution& one : contributions) {
    running += one.state.is_over ? 0 : 1;
    well += !one.state.is_over && one.state.concerns.empty() ? 1 : 0;
    Concern last = Concern::unreadable;
    for (const GroupConcern& concern : one.state.concerns) {
      if (concern.concern != last) ++groups[concern.concern];
      last = concern.concern;
    }
  }
  section.blocks.push_back(Paragraph{fmt::format(
      "{}: {} under way, {} closed or written up afterwards. {} of those under way {} "
      "nothing to look at.",
      counted(static_cast<long>(contributions.size()), "group", "groups"), running,
      static_cast<long>(contributions.size()) - running, well, well == 1 ? "has" : "have")});
  Table table{{{"To look at"}, {"Groups", Align::right}}, {}};
  for (const auto& [concern, number] : groups) {
    table.rows.push_back({std::string(words_of(concern)), number_text(number)});
  }
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

/// All groups' counts of one stage.
struct StageSum {
  long n = 0;
  long groups = 0;
};

Section flow_section(std::span<const Contribution> contributions, long min_cell) {
  std::map<FlowOf, std::vector<std::pair<std::string, StageSum>>> flow;
  for (const Contribution& one : contributions) {
    for (const FlowStep& step : one.flow) {
      auto& stages = flow[step.of];
      auto found = std::find_if(stages.begin(), stages.end(),
                                [&](const auto& stage) { return stage.first == step.stage; });
      if (found == stages.end()) found = stages.insert(stages.end(), {step.stage, {}});
      found->second.n += step.n;
      ++found->second.groups;
    }
  }
  Table table{{{"Who"}, {"Stage"}, {"n", Align::right}, {"Groups that count it", Align::right}},
              {}};
  for (const auto& [of, stages] : flow) {
    for (const auto& [stage, sum] : stages) {
      const bool is_told =
          sum.groups >= fewest_groups && !is_small(static_cast<double>(sum.n), min_cell);
      table.rows.push_back({std::string(word(of)), stage,
                            is_told ? number_text(sum.n) : std::string(not_shown),
                            sum.groups >= fewest_groups ? number_text(sum.groups)
                                                        : fmt::format("under {}", fewest_groups)});
    }
  }
  Section section{"Who took part"};
  if (table.rows.empty()) return section;
  section.blocks.push_back(std::move(table));
  section.blocks.push_back(Paragraph{
      "Each group's latest count of each stage, added up. Not every group counts every stage."});
  return section;
}

Section left_out_section(const std::vector<NotPooled>& left_out) {
  Section section{"Measures that are not pooled"};
  Table table{{{"Measure"}, {"Why"}}, {}};
  for (const NotPooled& one : left_out) table.rows.push_back({one.id, one.reason});
  if (!table.rows.empty()) section.blocks.push_back(std::move(table));
  return section;
}

Section hidden_section(long min_cell) {
  return {"What is not shown",
          {List{{"No group, practice or member is named. Shares are rounded to whole percent, "
                 "rates and means to about two digits; numbers of people and exposures to tens.",
                 fmt::format("Practices are shown only where at least {} have figures. A practice "
                             "with a count of 1 to {} people is left out, and as many others as "
                             "it takes that nobody can work it out from the sum.",
                             fewest_practices, min_cell - 1)}}}};
}

}  // namespace

long min_cell_of(std::span<const Contribution> contributions) {
  long strictest = Contribution{}.min_cell;
  for (const Contribution& one : contributions) strictest = std::max(strictest, one.min_cell);
  return strictest;
}

Report network_report(std::span<const Contribution> contributions, const LeftOutProjects& left_out,
                      Date today) {
  const long min_cell = min_cell_of(contributions);
  const PooledMeasures pooled = pool_measures(contributions, min_cell);
  Report report{"Network of groups", network_face(contributions, left_out, today), {}};
  report.sections = {state_section(contributions), flow_section(contributions, min_cell)};
  Section measures{"Pooled measures"};
  for (const PooledMeasure& measure : pooled.measures) {
    measures.parts.push_back(measure_section(measure, min_cell));
  }
  report.sections.push_back(std::move(measures));
  report.sections.push_back(left_out_section(pooled.left_out));
  report.sections.push_back(hidden_section(min_cell));
  std::erase_if(report.sections, [](const Section& section) { return section.empty(); });
  return masked(std::move(report), Names::hidden);
}

}  // namespace cop
