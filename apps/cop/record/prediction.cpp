#include "cop/record/prediction.hpp"

#include <algorithm>

#include "cop/record/ask.hpp"
#include "cop/record/fields.hpp"

namespace cop::app {
namespace {

constexpr std::string_view because = "because ";

/// Takes the reason from the end of what was typed.
std::string take_reason(std::string& typed) {
  const std::size_t at = typed.find(because);
  const bool is_word =
      at != typed.npos && (at == 0 || typed[at - 1] == ' ' || typed[at - 1] == ',');
  if (!is_word) return {};
  const std::string reason = typed.substr(at + because.size());
  typed.resize(at);
  const std::size_t last = typed.find_last_not_of(" ,;");
  typed.resize(last == typed.npos ? 0 : last + 1);
  return reason;
}

std::string read_number(std::string word, Maybe auto& to) {
  if (!word.empty() && word.back() == '%') word.pop_back();
  return read_value(word, to);
}

/// "by 20", "to 80", "20".
std::string read_size(const std::vector<std::string>& words, std::size_t at, Prediction& to) {
  if (at == words.size()) return {};
  const bool to_value = words[at] == "to";
  if (to_value || words[at] == "by") ++at;
  if (at == words.size()) return "by or to how much? Such as: by 20";
  std::string complaint =
      to_value ? read_number(words[at], to.to) : read_number(words[at], to.size);
  const bool is_rest =
      at + 1 < words.size() && words[at + 1] != "percent" && words[at + 1] != "points";
  if (complaint.empty() && is_rest) {
    return "\"" + words[at + 1] + "\" is not understood here; a reason begins with because";
  }
  return complaint;
}

bool begins_with_measure(const std::string& word, const Project& project) {
  const auto own = own_measures(project);
  return std::any_of(own.begin(), own.end(),
                     [&](const Measure* measure) { return measure->id.value.text == word; });
}

}  // namespace

std::string read_prediction(const std::string& typed, const Project& project, Prediction& to) {
  std::string rest = typed;
  to = {};
  to.because = Text(take_reason(rest));
  const auto words = split(rest, ' ');
  if (words.empty()) return "what will happen? The reason alone is no prediction";
  if (!begins_with_measure(words[0], project)) {
    to.text = Text(rest);
    return {};
  }
  (void)read_measure(words[0], project, to.measure);
  if (words.size() < 2 || !read_word(words[1], to.direction).empty()) {
    return "which way will " + words[0] + " move? Such as: " + words[0] + " higher by 10";
  }
  return read_size(words, 2, to);
}

std::string prediction_example(const Project& project) {
  const auto own = own_measures(project);
  if (own.empty()) return "eight in ten letters leave in time, because nurses see the list";
  const auto& direction = own.front()->direction;
  const bool lower = direction && direction->value == Direction::lower;
  return own.front()->id.value.text + (lower ? " lower" : " higher") +
         " by 10, because nurses see it before the visit";
}

}  // namespace cop::app
