#include "cop/report/rater_agreement.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "cop/stats/agreement/intraclass.hpp"
#include "cop/stats/agreement/kappa.hpp"

namespace cop {
namespace {

using RowKey = std::tuple<std::string, std::string, std::string, std::string, std::string, int>;

std::string text_of(const auto& id) { return id ? id->value.text : std::string(); }

/// What makes a row one and the same letter or patient, whoever scored it.
RowKey key_of(const Observation& o) {
  return {o.period ? o.period->value.text() : "",
          text_of(o.practice),
          text_of(o.member),
          o.group->value,
          o.row->value,
          o.stage ? static_cast<int>(o.stage->value) : -1};
}

std::optional<double> judged(const Observation& o, const std::string& item) {
  for (const NamedNumber& given : o.items) {
    if (given.name.value == item) return given.number.value;
  }
  return std::nullopt;
}

using ByRater = std::map<std::string, const Figure*>;

/// The rows that two or more raters scored.
std::vector<ByRater> shared_rows(const std::vector<RowFigures>& rows) {
  std::vector<ByRater> shared;
  for (const RowFigures& row : rows) {
    ByRater raters;
    for (const Figure* figure : row) {
      if (figure->observation->rater) {
        raters.emplace(figure->observation->rater->value.text, figure);
      }
    }
    if (raters.size() > 1) shared.push_back(std::move(raters));
  }
  return shared;
}

std::vector<stats::SubjectRatings> item_judgements(const Measure& measure,
                                                   const std::vector<ByRater>& rows) {
  std::vector<stats::SubjectRatings> subjects;
  for (const ByRater& row : rows) {
    for (const ScoreItem& item : measure.items) {
      stats::SubjectRatings ratings;
      for (const auto& [rater, figure] : row) {
        const auto rating = judged(*figure->observation, item.id.value.text);
        if (rating) ratings.push_back(*rating);
      }
      if (ratings.size() > 1) subjects.push_back(std::move(ratings));
    }
  }
  return subjects;
}

std::vector<stats::SubjectRatings> scores_of(const std::vector<ByRater>& rows) {
  std::vector<stats::SubjectRatings> subjects;
  for (const ByRater& row : rows) {
    stats::SubjectRatings scores;
    for (const auto& [rater, figure] : row) {
      if (figure->value) scores.push_back(*figure->value);
    }
    subjects.push_back(std::move(scores));
  }
  return subjects;
}

}  // namespace

std::vector<RowFigures> rows_of(const std::vector<Figure>& figures) {
  std::vector<RowFigures> rows;
  std::map<RowKey, std::size_t> places;
  for (const Figure& figure : figures) {
    const Observation& o = *figure.observation;
    const bool has_raters = o.rater && o.row.given();
    const auto [place, is_new] =
        has_raters ? places.try_emplace(key_of(o), rows.size()) : std::pair(places.end(), true);
    if (is_new) {
      rows.push_back({&figure});
    } else {
      rows[place->second].push_back(&figure);
    }
  }
  return rows;
}

std::optional<RaterAgreement> rater_agreement(const Measure& measure,
                                              const std::vector<RowFigures>& figures) {
  const std::vector<ByRater> rows = shared_rows(figures);
  if (rows.empty()) return std::nullopt;
  std::set<std::string> raters;
  for (const ByRater& row : rows) {
    for (const auto& [rater, figure] : row) raters.insert(rater);
  }
  const auto judgements = item_judgements(measure, rows);
  RaterAgreement agreement;
  agreement.rows = static_cast<long>(rows.size());
  agreement.raters = static_cast<long>(raters.size());
  agreement.judgements = static_cast<long>(judgements.size());
  agreement.is_cohen = raters.size() == 2;
  agreement.same = stats::percent_agreement(judgements);
  agreement.kappa =
      agreement.is_cohen ? stats::cohen_kappa(judgements) : stats::fleiss_kappa(judgements);
  agreement.intraclass = stats::intraclass_correlation(scores_of(rows));
  return agreement;
}

}  // namespace cop
