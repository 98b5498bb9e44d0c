#include "cop/edits/question.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {

SharedEdit word_question(const Question& texts) {
  const std::string fields = entry_text(texts);
  return {"question.yaml", "the question in other words",
          [fields](const std::string& text) { return set_fields(text, "", fields); }, fields};
}

}  // namespace cop::app
