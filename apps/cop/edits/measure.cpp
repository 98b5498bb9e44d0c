#include "cop/edits/measure.hpp"

#include <fmt/format.h>

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {
namespace {

constexpr const char* file = "measures.yaml";
constexpr const char* measures = "/measures";

using Change =
    std::function<std::optional<std::string>(std::string_view text, const std::string& measure)>;

/// The edit of one measure, at the place where it stands when the edit is made.
SharedEdit edit_of(const Id<Measure>& id, std::string purpose, Change change) {
  const auto change_all = [id, change = std::move(change)](const std::string& text) {
    const auto measure = find_item(text, measures, "id", id.text);
    return measure ? change(text, *measure) : std::nullopt;
  };
  return {file, std::move(purpose), change_all,
          change_all("measures:\n  - id: " + id.text + "\n").value_or("")};
}

}  // namespace

SharedEdit add_measure(const Measure& measure) {
  const auto change = [item = entry_text(measure)](const std::string& text) {
    return append_item(text, measures, item);
  };
  return {file, "a new measure, " + measure.id.value.text, change,
          change("measures:\n").value_or("")};
}

SharedEdit rebase_measure(const Id<Measure>& id, Date from, const std::string& because) {
  MeasurePhase phase;
  phase.from = Located(from);
  phase.label = Text(because);
  return edit_of(id, fmt::format("{} begins anew on {}", id.text, from.iso()),
                 [item = entry_text(phase)](std::string_view text, const std::string& measure) {
                   return append_item(text, measure + "/phases", item);
                 });
}

SharedEdit change_measure(const Measure& measure, Measure changes, Date on,
                          const std::string& because) {
  const long version = measure.version ? measure.version->value : 1;
  changes.version = Located(version + 1);
  changes.changed_on = Located(on);
  changes.changed_why = Text(because);
  const Id<Measure>& id = measure.id.value;
  return edit_of(id, fmt::format("version {} of {}", version + 1, id.text),
                 [fields = entry_text(changes)](std::string_view text, const std::string& place) {
                   return set_fields(text, place, fields);
                 });
}

}  // namespace cop::app
