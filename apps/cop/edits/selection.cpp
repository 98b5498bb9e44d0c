#include "cop/edits/selection.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {

SharedEdit open_selection(const Selection& selection) {
  const auto change = [item = entry_text(selection)](const std::string& text) {
    return append_item(text, "/selections", item);
  };
  return {"question.yaml", "the selection " + selection.id.value.text + " opens", change,
          change("selections:\n").value_or("")};
}

}  // namespace cop::app
