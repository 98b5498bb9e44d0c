#include "cop/edits/selection.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {

SharedEdit open_selection(const Selection& selection) {
  const std::string item = entry_text(selection);
  return {"question.yaml", "the selection " + selection.id.value.text + " opens",
          [item](const std::string& text) { return append_item(text, "/selections", item); },
          "selections:  # at the end of the list\n" + item};
}

}  // namespace cop::app
