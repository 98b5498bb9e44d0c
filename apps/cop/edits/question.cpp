#include "cop/edits/question.hpp"

#include "cop/io/edit.hpp"
#include "cop/load/entry_text.hpp"

namespace cop::app {
namespace {

constexpr const char* file = "question.yaml";

}  // namespace

SharedEdit word_question(const Question& texts) {
  const std::string fields = entry_text(texts);
  return {file, "the question in other words",
          [fields](const std::string& text) { return set_fields(text, "", fields); }, fields};
}

SharedEdit set_aim(const Aim& aim) {
  const std::string id = aim.id.value.text;
  const std::string fields = entry_text(aim);
  return {file, "the aim " + id,
          [id, fields](const std::string& text) {
            const auto known = find_item(text, "/aims", "id", id);
            return known ? set_fields(text, *known, fields) : append_item(text, "/aims", fields);
          },
          "aims:  # a list\n" + fields};
}

}  // namespace cop::app
