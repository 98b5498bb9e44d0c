#include "cop/edits/weights.hpp"

#include <cmath>
#include <utility>
#include <vector>

#include "cop/io/edit.hpp"
#include "cop/load/yaml_text.hpp"

namespace cop::app {
namespace {

std::string weight_text(double weight) { return yaml_number(std::round(weight * 100) / 100); }

using NewWeights = std::vector<std::pair<std::string, std::string>>;

std::optional<std::string> set_weights(const std::string& text, const std::string& measure,
                                       const NewWeights& weights) {
  const auto place = find_item(text, "/measures", "id", measure);
  std::optional<std::string> edited = place ? std::optional(text) : std::nullopt;
  for (const auto& [item, weight] : weights) {
    const auto at = edited ? find_item(*edited, *place + "/items", "id", item) : std::nullopt;
    edited = at ? set_key(*edited, *at, {"weight", weight}) : std::nullopt;
  }
  return edited;
}

}  // namespace

SharedEdit weigh_items(const Measure& measure, const VotedWeights& weights) {
  NewWeights voted;
  std::string by_hand = "the weights of " + measure.id.value.text + ":\n";
  for (const ScoreItem& item : measure.items) {
    const auto weight = weights.of(item);
    if (!weight) continue;
    voted.emplace_back(item.id.value.text, weight_text(*weight));
    by_hand += "  " + item.id.value.text + ": weight: " + voted.back().second + "\n";
  }
  const std::string& id = measure.id.value.text;
  return {"measures.yaml", "the weights of " + id + " as they were voted",
          [id, voted](const std::string& text) { return set_weights(text, id, voted); }, by_hand,
          true};
}

}  // namespace cop::app
