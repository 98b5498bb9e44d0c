#include "cop/edits/selection.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {
namespace {

constexpr const char* file = "question.yaml";
constexpr const char* selections = "/selections";

using Change =
    std::function<std::optional<std::string>(std::string_view text, const std::string& place)>;

/// The edit of one selection, at the place where it stands when the edit is made.
SharedEdit edit_of(const Id<Selection>& id, std::string purpose, Change change) {
  const auto change_all = [id, change = std::move(change)](const std::string& text) {
    const auto place = find_item(text, selections, "id", id.text);
    return place ? change(text, *place) : std::nullopt;
  };
  return {file, std::move(purpose), change_all,
          change_all("selections:\n  - id: " + id.text + "\n").value_or("")};
}

}  // namespace

SharedEdit open_selection(const Selection& selection) {
  const auto change = [item = entry_text(selection)](const std::string& text) {
    return append_item(text, selections, item);
  };
  return {file, "the selection " + selection.id.value.text + " opens", change,
          change("selections:\n").value_or("")};
}

SharedEdit add_option(const Selection& selection, const SelectionOption& option) {
  return edit_of(selection.id.value,
                 "another option of " + selection.id.value.text + ", " + option.id.value.text,
                 [item = entry_text(option)](std::string_view text, const std::string& place) {
                   return append_item(text, place + "/options", item);
                 });
}

SharedEdit decide_selection(const Id<Selection>& id, const Selection& decision) {
  SharedEdit edit =
      edit_of(id, "the selection " + id.text + " is decided",
              [fields = entry_text(decision)](std::string_view text, const std::string& place) {
                return set_fields(text, place, fields);
              });
  edit.is_fact = true;
  return edit;
}

}  // namespace cop::app
