#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cop/base/located.hpp"
#include "cop/load/convert.hpp"
#include "cop/model/words.hpp"

namespace cop::app {

/// Which of the words was meant: the word itself, its number in the list, or a beginning that no
/// other word has. Empty `complaint` where one was found.
struct Choice {
  std::size_t index = 0;
  std::string complaint = {};
};
Choice choose(std::string_view typed, const std::vector<std::string_view>& words);

/// The first word of an answer, and the sentence behind it: "partly, the printer broke".
struct WordAndText {
  std::string word;
  std::string text;
};
WordAndText split_word(std::string_view typed);

template <class E>
std::vector<std::string_view> words_of() {
  std::vector<std::string_view> words;
  for (const Word<E>& word : Words<E>::all) words.push_back(word.text);
  return words;
}

/// "fully, partly, not".
std::string listed(const std::vector<std::string_view>& words);

/// Reads one of the format's words in any of these ways; the complaint where it cannot be read.
template <class E>
std::string read_word(std::string_view typed, std::optional<Located<E>>& to) {
  Choice choice = choose(typed, words_of<E>());
  if (choice.complaint.empty()) to = Located<E>(Words<E>::all[choice.index].value);
  return std::move(choice.complaint);
}

/// Reads "WORD and a sentence". A word of two parts may be written with a blank: "not met".
template <class E>
std::string read_word_and_text(const std::string& typed, std::optional<Located<E>>& to,
                               Text& text) {
  WordAndText parts = split_word(typed);
  const WordAndText rest = split_word(parts.text);
  for (const std::string_view word : words_of<E>()) {
    if (!rest.word.empty() && parts.word + "-" + rest.word == word) {
      parts = {std::string(word), rest.text};
    }
  }
  if (!parts.text.empty()) text = Text(parts.text);
  return read_word(parts.word, to);
}

}  // namespace cop::app
