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
  const auto change = [id = aim.id.value.text, fields = entry_text(aim)](const std::string& text) {
    const auto known = find_item(text, "/aims", "id", id);
    return known ? set_fields(text, *known, fields) : append_item(text, "/aims", fields);
  };
  return {file, "the aim " + aim.id.value.text, change, change("aims:\n").value_or("")};
}

}  // namespace cop::app
