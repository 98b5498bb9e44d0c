#include "cop/score/score_json.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/model/score.hpp"
#include "cop/report/rater_agreement.hpp"

namespace cop::app {
namespace {

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json id_or_null(const auto& id) { return id ? Json(id->value.text) : Json(); }

Json sections_of(const Measure& measure, const Observation& row) {
  Json sections = Json::object();
  for (const ScoreItem& item : measure.items) {
    const std::string& section = item.section->value;
    if (section.empty() || sections.contains(section)) continue;
    sections[section] = or_null(score_of(measure, row, section));
  }
  return sections;
}

Json json_of(const Measure& measure, const Figure& figure) {
  const Observation& o = *figure.observation;
  Json items = Json::object();
  for (const NamedNumber& given : o.items) items[given.name.value] = given.number.value;
  return {{"row", text_or_null(o.row->value)},
          {"period", o.period ? Json(o.period->value.text()) : Json()},
          {"stage", o.stage ? Json(word(o.stage->value)) : Json()},
          {"practice", id_or_null(o.practice)},
          {"member", id_or_null(o.member)},
          {"group", text_or_null(o.group->value)},
          {"rater", id_or_null(o.rater)},
          {"score", or_null(figure.value)},
          {"sections", sections_of(measure, o)},
          {"items", std::move(items)},
          {"log", figure.log->id.value.text}};
}

Json json_of(const RaterAgreement& agreement) {
  return {{"rows", agreement.rows},
          {"raters", agreement.raters},
          {"judgements", agreement.judgements},
          {"same", or_null(agreement.same)},
          {"kappa", or_null(agreement.kappa)},
          {"kappa_of", agreement.is_cohen ? "cohen" : "fleiss"},
          {"icc", or_null(agreement.intraclass)}};
}

}  // namespace

std::string json_of_score(const Facts& facts, const Measure& measure) {
  const std::vector<Figure> figures = figures_of(facts.project, measure);
  Json json{{"schema_version", 1}, {"kind", "score"}, {"measure", measure.id.value.text}};
  json["rows"] = Json::array();
  for (const Figure& figure : figures) {
    if (!figure.observation->items.empty()) json["rows"].push_back(json_of(measure, figure));
  }
  const auto agreement = rater_agreement(measure, rows_of(figures));
  json["agreement"] = agreement ? json_of(*agreement) : Json();
  return json_text(json, 2);
}

}  // namespace cop::app
