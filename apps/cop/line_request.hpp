#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cop::app {

/// The words that Tab may put in place of the last word of what is typed so far. The last word
/// begins behind the last blank, comma or semicolon; words that do not begin with it are left out
/// by whoever asks. A word that ends in a letter or digit is followed by a blank.
using Completions = std::function<std::vector<std::string>(std::string_view typed)>;

/// The same words wherever Tab is pressed.
inline Completions any_of(std::vector<std::string> words) {
  return [words = std::move(words)](std::string_view) { return words; };
}

/// A line that is asked for.
struct LineRequest {
  std::string question;
  /// What a blank line stands for. Tab on an empty line brings it in, to be changed.
  std::string suggestion = {};
  Completions completions = {};
  /// Whether line ends in pasted text stay; otherwise they become blanks, so that no line of it
  /// answers the next question.
  bool may_be_long = false;
};

}  // namespace cop::app
