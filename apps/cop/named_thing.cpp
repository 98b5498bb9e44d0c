#include "cop/named_thing.hpp"

#include <algorithm>
#include <vector>

#include "cop/base/utf8.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t most_named = 10;
constexpr std::size_t longest_word = 60;

/// One a line, as it can be typed.
std::string lines_of(const std::vector<Named>& things, const NameInCommand& command) {
  std::string text;
  for (std::size_t i = 0; i < std::min(things.size(), most_named); ++i) {
    text += "\n  " + command(things[i]);
  }
  if (things.size() > most_named)
    text += fmt::format("\n  and {} more", things.size() - most_named);
  return text;
}

}  // namespace

Named one_named(const std::string& typed, const PageKind* kind, const Facts& facts,
                const NameInCommand& command) {
  const std::vector<Named> found = named(facts, typed, kind);
  if (found.size() == 1) return found.front();
  const std::string word = "\"" + shown(typed, longest_word) + "\"";
  if (!found.empty()) {
    throw UsageError(word + " may mean more than one thing:" + lines_of(found, command));
  }
  const std::vector<Named> like = most_like(facts, typed, kind);
  const std::string what = kind == nullptr ? "nothing here" : "no " + std::string(kind->name);
  throw UsageError(what + " is called " + word +
                   (like.empty() ? "; cop list says what there is"
                                 : "; most like it:" + lines_of(like, command)));
}

const PageKind* page_kind_called(std::string_view word) {
  const auto kinds = all_pages();
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const PageKind* kind) {
    return kind->name == word || kind->list == word;
  });
  return found == kinds.end() ? nullptr : *found;
}

std::string shown_id(const Named& thing) { return shown(masked_text(thing.id, Names::hidden)); }

}  // namespace cop::app
