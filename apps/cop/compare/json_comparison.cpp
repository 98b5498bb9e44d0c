#include "cop/compare/json_comparison.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/identifiers/mask.hpp"

namespace cop::app {
namespace {

Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

Json interval(const stats::Interval& ci) { return Json::array({ci.lower, ci.upper}); }

/// Without a test only the estimate is a number.
Json test_json(double estimate, const std::optional<stats::TTest>& test) {
  Json json{{"estimate", estimate}, {"se", nullptr}, {"df", nullptr},
            {"t", nullptr},         {"p", nullptr},  {"ci95", nullptr}};
  if (!test) return json;
  return {{"estimate", test->estimate},
          {"se", test->se},
          {"df", test->df},
          {"t", test->t},
          {"p", test->p},
          {"ci95", interval(test->ci95)}};
}

Json proportion_json(const stats::Proportion& proportion) {
  return {{"x", proportion.x},
          {"n", proportion.n},
          {"p", proportion.value()},
          {"wilson95", interval(stats::wilson(proportion))}};
}

void add_samples(const stats::Sample& before, const stats::Sample& after, Json& json) {
  json["n_before"] = before.n;
  json["n_after"] = after.n;
  json["mean_before"] = before.mean;
  json["mean_after"] = after.mean;
  json["sd_before"] = number(before.sd);
  json["sd_after"] = number(after.sd);
}

Json effect_json(const char* method, const stats::TTest& test) {
  return {{"method", method}, {"effect", test.estimate},    {"se", test.se}, {"df", test.df},
          {"p", test.p},      {"ci95", interval(test.ci95)}};
}

Json random_intercept_json(const std::optional<stats::RandomIntercept>& model) {
  if (!model) return nullptr;
  const stats::TTest& effect = model->effect;
  return {{"intercept", model->intercept},
          {"effect", effect.estimate},
          {"se", effect.se},
          {"var_cluster", model->cluster_variance},
          {"var_residual", model->residual_variance},
          {"icc", model->icc()},
          {"satterthwaite", {{"df", effect.df}, {"p", effect.p}, {"ci95", interval(effect.ci95)}}}};
}

Json intraclass_json(const std::optional<stats::Intraclass>& likeness) {
  if (!likeness) return nullptr;
  return {{"msb", likeness->msb},
          {"msw", likeness->msw},
          {"m0", likeness->m0},
          {"icc", likeness->icc},
          {"design_effect", likeness->design_effect}};
}

class JsonWriter {
 public:
  JsonWriter(const Comparison& comparison, const std::set<std::string>& unnamed)
      : changes_(cluster_changes(comparison)), unnamed_(unnamed) {}

  Json operator()(const MeansCompared& means) const {
    Json json;
    add_samples(means.before, means.after, json);
    json["welch"] = test_json(means.difference(), means.welch);
    return json;
  }

  Json operator()(const SubjectsCompared& compared) const {
    Json json;
    const MeansCompared& all = compared.independent;
    add_samples(all.before, all.after, json);
    json["n_pairs"] = compared.before.n;
    json["left_out"] = Json::array();
    for (const Subject& subject : compared.subjects) {
      if (!subject.in_both()) json["left_out"].push_back(mask_identifiers(subject.name));
    }
    json["paired"] = test_json(compared.difference, compared.paired);
    json["welch"] = test_json(all.difference(), all.welch);
    return json;
  }

  Json operator()(const ClustersCompared& compared) const {
    Json json{{"n", compared.unadjusted.before.n + compared.unadjusted.after.n}};
    add_clusters(compared.level, json);
    json["random_intercept"] = random_intercept_json(compared.random_intercept);
    json["cluster_robust"] =
        compared.robust ? effect_json("OLS with CR2 and Satterthwaite df", *compared.robust)
                        : Json();
    json["anova_icc"] = intraclass_json(compared.intraclass);
    json["naive_welch"] = test_json(compared.unadjusted.difference(), compared.unadjusted.welch);
    return json;
  }

  Json operator()(const ClusterFiguresCompared& compared) const {
    Json json;
    add_clusters(compared.level, json);
    return json;
  }

  Json operator()(const ClusterCountsCompared& compared) const {
    Json json;
    add_clusters(compared.level, json);
    const stats::PooledProportions& pooled = compared.pooled;
    Json test = test_json(pooled.difference, pooled.test);
    test["before"] = proportion_only(pooled.before);
    test["after"] = proportion_only(pooled.after);
    json["clustered_proportions"] = std::move(test);
    return json;
  }

  Json operator()(const std::vector<ProportionsCompared>& rows) const {
    return in_rows(rows, [](const ProportionsCompared& row) {
      return Json{{"before", proportion_json(row.before)},
                  {"after", proportion_json(row.after)},
                  {"difference", row.difference()},
                  {"newcombe95", interval(stats::newcombe(row.before, row.after))},
                  {"fisher_p", stats::fisher_p(row.before, row.after)}};
    });
  }

  Json operator()(const std::vector<RatesCompared>& rows) const {
    return in_rows(rows, [](const RatesCompared& row) {
      Json json{{"before", rate_json(row.before)},
                {"after", rate_json(row.after)},
                {"ratio", nullptr},
                {"ci95", nullptr},
                {"p", nullptr}};
      if (!row.ratio) return json;
      json["ratio"] = number(row.ratio->ratio);
      json["ci95"] = Json::array({row.ratio->lower, number(row.ratio->upper)});
      json["p"] = row.ratio->p;
      return json;
    });
  }

  Json operator()(const std::vector<stats::YesNoPairs>& rows) const {
    return in_rows(rows, [](const stats::YesNoPairs& row) {
      return Json{{"n", row.n()},
                  {"both_yes", row.both_yes},
                  {"yes_no", row.yes_no},
                  {"no_yes", row.no_yes},
                  {"both_no", row.both_no},
                  {"difference", row.difference()},
                  {"agresti_min95", interval(stats::agresti_min(row))},
                  {"mcnemar_p", stats::mcnemar_p(row)}};
    });
  }

 private:
  static Json proportion_only(const stats::Proportion& proportion) {
    return {{"x", proportion.x}, {"n", proportion.n}, {"p", proportion.value()}};
  }

  static Json rate_json(const stats::EventRate& rate) {
    return {{"events", rate.events}, {"time", rate.time}, {"rate", rate.value()}};
  }

  template <class Row, class Write>
  static Json in_rows(const std::vector<Row>& rows, Write write) {
    Json list = Json::array();
    for (const Row& row : rows) list.push_back(write(row));
    return {{"rows", std::move(list)}};
  }

  void add_clusters(const stats::ClusterLevel& level, Json& json) const {
    json["n_clusters"] = changes_.size();
    json["n_clusters_both"] = level.in_both;
    json["cluster_level_paired_t"] = test_json(level.difference, level.test);
    Json differences = Json::object();
    Json left_out = Json::array();
    long unnamed = 0;
    for (const ClusterChange& change : changes_) {
      const std::string name = mask_identifiers(change.name);
      if (unnamed_.contains(change.name)) {
        ++unnamed;
      } else if (change.in_both()) {
        differences[name] = change.difference();
      } else {
        left_out.push_back(name);
      }
    }
    json["cluster_differences"] = std::move(differences);
    json["left_out"] = std::move(left_out);
    json["n_clusters_unnamed"] = unnamed;
  }

  std::vector<ClusterChange> changes_;
  const std::set<std::string>& unnamed_;
};

Json json_of(const Comparison& comparison, const std::set<std::string>& unnamed) {
  Json json{{"schema_version", 1}, {"kind", "compare"}};
  json.update(std::visit(JsonWriter(comparison, unnamed), comparison));
  return json;
}

}  // namespace

std::string json_of_table(const Comparison& comparison) {
  return json_text(json_of(comparison, {}), 2);
}

std::string json_of_measure(const MeasureComparison& comparison, const Facts& facts) {
  Json json = json_of(*comparison.comparison, comparison.unnamed);
  json["measure"] = comparison.measure->id.value.text;
  json["cluster_by"] = comparison.unit ? Json(word(*comparison.unit)) : Json();
  json["flow"] = Json::array();
  for (const FlowStep& step : facts.flow) {
    json["flow"].push_back({{"of", word(step.of)}, {"stage", step.stage}, {"n", step.n}});
  }
  return json_text(json, 2);
}

std::string json_of_refusal(const CannotCompare& refusal) {
  const Json json{{"schema_version", 1},
                  {"kind", "compare"},
                  {"error", {{"rule", refusal.rule}, {"message", refusal.message}}}};
  return json_text(json, 2);
}

}  // namespace cop::app
