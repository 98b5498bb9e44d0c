#include "cop/ballot/count_json.hpp"

#include <algorithm>

#include "cop/findings/json_findings.hpp"

namespace cop::app {
namespace {

template <class T>
Json by_option(const std::vector<std::string>& options, const std::vector<T>& numbers) {
  Json json = Json::object();
  for (std::size_t i = 0; i < options.size(); ++i) json[options[i]] = numbers[i];
  return json;
}

Json square(const stats::PairTable& table) {
  Json rows = Json::array();
  for (std::size_t one = 0; one < table.options(); ++one) {
    Json row = Json::array();
    for (std::size_t other = 0; other < table.options(); ++other)
      row.push_back(table.at(one, other));
    rows.push_back(std::move(row));
  }
  return rows;
}

Json named_order(const std::vector<std::string>& options, const stats::Order& order) {
  Json groups = Json::array();
  for (const auto& group : order) {
    Json names = Json::array();
    for (const std::size_t option : group) names.push_back(options[option]);
    groups.push_back(std::move(names));
  }
  return groups;
}

Json name_or_null(const std::vector<std::string>& options, std::optional<std::size_t> option) {
  return option ? Json(options[*option]) : Json();
}

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

void add_agreement(const VoteCount& count, Json& json) {
  const auto& agreement = count.ranks->agreement;
  if (!agreement) return;
  json["kendall_w"] = {{"w_tie_corrected", agreement->w},
                       {"w_uncorrected", agreement->w_uncorrected},
                       {"chisq", agreement->chi_squared},
                       {"df", agreement->degrees_of_freedom},
                       {"p", agreement->p},
                       {"mean_rank", by_option(count.options, agreement->mean_ranks)}};
}

void add_ranks(const VoteCount& count, Json& json) {
  const RankCount& ranks = *count.ranks;
  json["options"] = count.options;
  json["n_voters"] = ranks.voters;
  json["pairwise"] = square(ranks.preferences);
  json["borda"] = by_option(count.options, ranks.borda);
  json["borda_order"] = named_order(count.options, ranks.borda_order);
  json["condorcet_winner"] = name_or_null(count.options, ranks.condorcet_winner);
  json["condorcet_loser"] = name_or_null(count.options, ranks.condorcet_loser);
  json["schulze_strength"] = square(ranks.strengths);
  json["schulze_order"] = named_order(count.options, ranks.schulze_order);
  json["first_choices"] = by_option(count.options, ranks.first_choices);
  add_agreement(count, json);
}

const char* name_of(stats::PanelClass category) {
  switch (category) {
    case stats::PanelClass::appropriate: return "appropriate";
    case stats::PanelClass::inappropriate: return "inappropriate";
    case stats::PanelClass::uncertain: break;
  }
  return "uncertain";
}

Json json_of(const std::string& item, const stats::PanelRating& rating,
             const std::vector<double>& ratings) {
  const stats::PercentileRange& range = rating.range;
  const auto type6 = stats::percentile_range(ratings, stats::QuantileType::type6);
  return {{"item", item},
          {"n", rating.n},
          {"mean", rating.mean},
          {"sd", or_null(rating.sd)},
          {"median", rating.median},
          {"q1", rating.lower_quartile},
          {"q3", rating.upper_quartile},
          {"iqr", rating.upper_quartile - rating.lower_quartile},
          {"p30", range.p30},
          {"p70", range.p70},
          {"ipr", range.width},
          {"iprcp", range.centre},
          {"asymmetry_index", range.asymmetry_index},
          {"ipras", range.width_limit},
          {"disagreement_ipras", rating.disagrees()},
          {"disagreement_index", range.disagreement_index()},
          {"p30_type6", type6.p30},
          {"p70_type6", type6.p70},
          {"disagreement_index_type6", type6.disagreement_index()},
          {"n_low_1_3", rating.low},
          {"n_mid_4_6", rating.middle},
          {"n_high_7_9", rating.high},
          {"classic_disagreement", or_null(rating.classic_disagreement)},
          {"classic_agreement", or_null(rating.classic_agreement)},
          {"category", name_of(rating.category)}};
}

void add_ratings(const Votes& votes, const VoteCount& count, Json& json) {
  json["items"] = Json::array();
  for (std::size_t i = 0; i < count.options.size(); ++i) {
    if (!count.ratings[i]) continue;
    json["items"].push_back(json_of(count.options[i], *count.ratings[i], ratings_of(votes, i)));
  }
}

/// What an option would have if every voter had given it the most that anybody gave to any.
double most_possible(const Votes& votes) {
  double highest = 0;
  for (const stats::Points& ballot : votes.points) {
    for (const auto& points : ballot) highest = std::max(highest, points.value_or(0));
  }
  return highest * static_cast<double>(votes.points.size());
}

void add_points(const Votes& votes, const VoteCount& count, Json& json) {
  Json totals = Json::object(), voters = Json::object(), shares = Json::object();
  for (std::size_t i = 0; i < count.options.size(); ++i) {
    totals[count.options[i]] = count.points[i].total;
    voters[count.options[i]] = count.points[i].voters;
    shares[count.options[i]] = count.points[i].share;
  }
  json["total_points"] = std::move(totals);
  json["n_votes"] = std::move(voters);
  json["share_of_points"] = std::move(shares);
  json["order"] = Json::array();
  for (const std::size_t option : stats::order_of_points(count.points)) {
    json["order"].push_back(count.options[option]);
  }
  json["max_possible"] = most_possible(votes);
}

}  // namespace

std::string json_of_count(const Votes& votes, const VoteCount& count,
                          const CountedSelection* selection) {
  Json json{{"schema_version", 1}, {"kind", "ballot"}, {"rule", word(count.rule)}};
  if (selection != nullptr) {
    json["selection"] = selection->id;
    json["round"] = selection->round;
    json["cast"] = selection->cast;
    json["eligible"] = selection->eligible;
  }
  json["result"] = named_order(count.options, count.order);
  if (count.ranks) add_ranks(count, json);
  if (!count.ratings.empty()) add_ratings(votes, count, json);
  if (!count.points.empty()) add_points(votes, count, json);
  return json_text(json, 2);
}

}  // namespace cop::app
