#include "cop/edits/ethics.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {

bool is_blank(const Governance& answers) { return entry_text(answers).empty(); }
bool is_blank(const EthicsTriggers& answers) { return entry_text(answers).empty(); }

SharedEdit answer_ethics(const Governance& answers) {
  const auto change = [fields = entry_text(answers)](const std::string& text) {
    return set_fields(text, "/governance", fields);
  };
  return {"question.yaml", "answers about ethics", change, change("governance:\n").value_or(""),
          true};
}

}  // namespace cop::app
