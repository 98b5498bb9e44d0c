#include "cop/edits/measure.hpp"

#include <fmt/format.h>

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"
#include "cop/load/yaml_text.hpp"

namespace cop::app {
namespace {

constexpr const char* file = "measures.yaml";
constexpr const char* measures = "/measures";

std::string by_hand(const Id<Measure>& id, const std::string& fields) {
  return fmt::format("measures.yaml, among the lines of {}:\n{}", id.text, fields);
}

std::optional<std::string> place_of(const std::string& text, const Id<Measure>& id) {
  return find_item(text, measures, "id", id.text);
}

}  // namespace

SharedEdit add_measure(const Measure& measure) {
  const std::string item = entry_text(measure);
  return {file, "a new measure, " + measure.id.value.text,
          [item](const std::string& text) { return append_item(text, measures, item); },
          "measures:  # at the end of the list\n" + item};
}

SharedEdit rebase_measure(const Id<Measure>& id, Date from, const std::string& because) {
  MeasurePhase phase;
  phase.from = Located(from);
  phase.label = Text(because);
  const std::string item = entry_text(phase);
  return {
      file, fmt::format("{} begins anew on {}", id.text, from.iso()),
      [id, item](const std::string& text) {
        const auto place = place_of(text, id);
        return place ? append_item(text, *place + "/phases", item) : std::nullopt;
      },
      by_hand(id, fmt::format("phases:  # at the end of the list\n  - {{from: {}, label: {}}}\n",
                              from.iso(), yaml_scalar(because)))};
}

SharedEdit change_measure(const Measure& measure, Measure changes, Date on,
                          const std::string& because) {
  const long version = measure.version ? measure.version->value : 1;
  changes.version = Located(version + 1);
  changes.changed_on = Located(on);
  changes.changed_why = Text(because);
  const std::string fields = entry_text(changes);
  const Id<Measure> id = measure.id.value;
  return {file, fmt::format("version {} of {}", version + 1, id.text),
          [id, fields](const std::string& text) {
            const auto place = place_of(text, id);
            return place ? set_fields(text, *place, fields) : std::nullopt;
          },
          by_hand(id, fields)};
}

}  // namespace cop::app
