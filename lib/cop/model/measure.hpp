#pragma once

#include <optional>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/located.hpp"
#include "cop/model/words.hpp"

namespace cop {

struct Selection;

/// What a measure is for. A reference is a benchmark or an official series, never the project's own
/// result.
enum class Family { outcome, process, balancing, reference };
template <>
struct Words<Family> {
  static constexpr Word<Family> all[] = {{"outcome", Family::outcome},
                                         {"process", Family::process},
                                         {"balancing", Family::balancing},
                                         {"reference", Family::reference}};
};

/// What the numbers of a measure are.
enum class DataKind {
  proportion,
  rate,
  count,
  mean,
  median,
  score,
  value,
  percentile,
  days_between,
  events_between
};
template <>
struct Words<DataKind> {
  static constexpr Word<DataKind> all[] = {{"proportion", DataKind::proportion},
                                           {"rate", DataKind::rate},
                                           {"count", DataKind::count},
                                           {"mean", DataKind::mean},
                                           {"median", DataKind::median},
                                           {"score", DataKind::score},
                                           {"value", DataKind::value},
                                           {"percentile", DataKind::percentile},
                                           {"days-between", DataKind::days_between},
                                           {"events-between", DataKind::events_between}};
};

/// Where improvement lies.
enum class Direction { higher, lower, within, none };
template <>
struct Words<Direction> {
  static constexpr Word<Direction> all[] = {{"higher", Direction::higher},
                                            {"lower", Direction::lower},
                                            {"within", Direction::within},
                                            {"none", Direction::none}};
};

enum class ChartKind { run, i, mr, xbar, s, t, c, u, up, p, pp, g, ip, none };
template <>
struct Words<ChartKind> {
  static constexpr Word<ChartKind> all[] = {
      {"run", ChartKind::run},   {"i", ChartKind::i},      {"mr", ChartKind::mr},
      {"xbar", ChartKind::xbar}, {"s", ChartKind::s},      {"t", ChartKind::t},
      {"c", ChartKind::c},       {"u", ChartKind::u},      {"up", ChartKind::up},
      {"p", ChartKind::p},       {"pp", ChartKind::pp},    {"g", ChartKind::g},
      {"ip", ChartKind::ip},     {"none", ChartKind::none}};
};

enum class RuleSet { anhoej, ihi, mdc, western_electric, nelson };
template <>
struct Words<RuleSet> {
  static constexpr Word<RuleSet> all[] = {{"anhoej", RuleSet::anhoej},
                                          {"ihi", RuleSet::ihi},
                                          {"mdc", RuleSet::mdc},
                                          {"western-electric", RuleSet::western_electric},
                                          {"nelson", RuleSet::nelson}};
};

enum class ScoreScale { percent, raw };
template <>
struct Words<ScoreScale> {
  static constexpr Word<ScoreScale> all[] = {{"percent", ScoreScale::percent},
                                             {"raw", ScoreScale::raw}};
};

/// A stretch of the series, or a figure only ever known as one number.
struct Baseline {
  Location where;
  std::optional<Located<Date>> from, to;
  std::optional<Located<double>> value;
  std::optional<Located<long>> n;
};

struct Target {
  Location where;
  std::optional<Located<double>> value;
  std::optional<Located<Date>> by;
  Text why;
};

/// Where the centre line is computed anew, and why.
struct MeasurePhase {
  Location where;
  std::optional<Located<Date>> from;
  Text label;
};

/// One item of a weighted checklist.
struct ScoreItem {
  Location where;
  Located<Id<ScoreItem>> id;
  Text text;
  std::optional<Located<double>> weight;
  Text section;
  std::vector<Text> groups;
};

/// The selection whose rule gives the weights, or the source they come from.
struct WeightsFrom {
  Location where;
  std::optional<Located<Id<Selection>>> selection;
  Text source;
};

/// A measure with its operational definition: another practice could collect it from this alone.
struct Measure {
  Location where;
  /// Whether something in it could not be read, and was reported.
  bool misread = false;
  Located<Id<Measure>> id;
  Text name;
  std::optional<Located<Family>> family;
  std::optional<Located<DataKind>> data;
  Text definition, numerator, denominator, per, unit, exclusions, source;
  std::optional<Located<Id<struct Member>>> collector;
  Text frequency, sample;
  std::optional<Located<Direction>> direction;
  std::vector<Located<double>> limits;
  std::optional<Baseline> baseline;
  std::optional<Target> target;
  std::optional<Located<ChartKind>> chart;
  std::optional<Located<RuleSet>> rules;
  std::vector<MeasurePhase> phases;
  std::vector<ScoreItem> items;
  std::optional<Located<ScoreScale>> scale;
  std::optional<Located<bool>> bundle;
  WeightsFrom weights_from;
  std::vector<Text> difference_of;
  std::optional<Located<Id<Measure>>> of;
  std::optional<Located<long>> version;
  std::optional<Located<Date>> changed_on;
  Text changed_why;
};

/// `measures.yaml`.
struct Measures {
  Location where;
  std::vector<Measure> measures;
};

}  // namespace cop
