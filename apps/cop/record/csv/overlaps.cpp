#include "cop/record/csv/overlaps.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <fmt/core.h>

#include "cop/load/field_writer.hpp"
#include "cop/model/describe_log.hpp"

namespace cop::app {
namespace {

std::string_view code_of(const auto& id) {
  return id ? std::string_view(id->value.text) : std::string_view();
}

/// The same text for all figures of the same thing, whatever their source.
std::string thing_of(const Observation& o) {
  std::string period;
  if (o.period) {
    const Period& p = o.period->value;
    period = p.dated() ? p.from().iso() + p.to().iso() : p.text();
  }
  return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", o.measure.value.text, period,
                     o.stage ? static_cast<int>(o.stage->value) : -1, code_of(o.practice),
                     code_of(o.member), code_of(o.rater), o.group->value, o.arm->value,
                     o.row->value);
}

std::string key_of(const Observation& o) { return thing_of(o) + "\n" + o.source->value; }

/// All that a figure says beside its period, which may be written in two ways.
std::string content_of(Observation o) {
  o.period.reset();
  FieldWriter writer;
  describe(writer, o);
  return writer.text();
}

bool is_of_one(const Observation& o) {
  return (o.denominator && o.denominator->value == 1) || (o.n && o.n->value == 1);
}

/// The things of which each log's figures are replaced by a later one.
std::map<const CycleLog*, std::set<std::string>> replaced_things(const Project& project) {
  std::map<const CycleLog*, std::set<std::string>> replaced;
  for (const CycleLog& log : project.logs) {
    if (log.replaces.value.empty()) continue;
    for (const CycleLog* target : project.find_logs(log.replaces.value.text)) {
      for (const Observation& o : log.observations) replaced[target].insert(thing_of(o));
    }
  }
  return replaced;
}

struct Standing {
  const Observation* observation;
  const CycleLog* log;
};

using StandingByKey = std::multimap<std::string, Standing>;

StandingByKey standing_figures(const Project& project) {
  const auto replaced = replaced_things(project);
  StandingByKey standing;
  for (const CycleLog& log : project.logs) {
    const auto gone = replaced.find(&log);
    for (const Observation& o : log.observations) {
      if (gone != replaced.end() && gone->second.contains(thing_of(o))) continue;
      standing.emplace(key_of(o), Standing{&o, &log});
    }
  }
  return standing;
}

/// The figure of a sheet with the cycle of the recorded one, where the sheet names none: sheets
/// rarely know of cycles, and to be silent about one is not to deny it.
Observation with_cycle_of(const Observation& recorded, Observation figure) {
  if (!figure.cycle) figure.cycle = recorded.cycle;
  return figure;
}

/// Compares one figure with the standing ones of its key: what is new of it.
std::optional<Observation> news_of(const Observation& figure, const std::string& key,
                                   const StandingByKey& standing, SheetOverlaps& overlaps) {
  const auto [first, last] = standing.equal_range(key);
  if (first == last) return figure;
  const bool known = std::any_of(first, last, [&](const auto& entry) {
    const Observation& recorded = *entry.second.observation;
    return content_of(recorded) == content_of(with_cycle_of(recorded, figure));
  });
  if (known) {
    ++overlaps.recorded;
    return std::nullopt;
  }
  const Standing& old = first->second;
  Observation other = with_cycle_of(*old.observation, figure);
  overlaps.in_logs.push_back({other, *old.observation, old.log});
  return other;
}

}  // namespace

const CycleLog* SheetOverlaps::only_log() const {
  const bool one = !in_logs.empty() &&
                   std::all_of(in_logs.begin(), in_logs.end(), [&](const FigureClash& clash) {
                     return clash.log == in_logs.front().log;
                   });
  return one ? in_logs.front().log : nullptr;
}

SheetOverlaps find_overlaps(const std::vector<Observation>& figures, const Project& project) {
  const StandingByKey standing = standing_figures(project);
  std::map<std::string, const Observation*> seen;
  SheetOverlaps overlaps;
  for (const Observation& figure : figures) {
    const std::string key = key_of(figure);
    const auto [before, is_first] = seen.try_emplace(key, &figure);
    if (is_first) {
      if (auto news = news_of(figure, key, standing, overlaps)) {
        overlaps.fresh.push_back(*std::move(news));
      }
    } else if (content_of(*before->second) == content_of(figure)) {
      ++overlaps.repeated;
      if (is_of_one(figure)) overlaps.of_one_patient.push_back({figure, *before->second, nullptr});
    } else {
      overlaps.in_sheet.push_back({figure, *before->second, nullptr});
    }
  }
  return overlaps;
}

}  // namespace cop::app
