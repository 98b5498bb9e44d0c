#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/base/date.hpp"
#include "cop/base/id.hpp"
#include "cop/base/period.hpp"
#include "cop/model/words.hpp"

namespace cop {

/// Why a written text is not the value that was expected. The message goes on from the key's name:
/// `must be a date as YYYY-MM-DD, not "12/2/2026"`. `meant` is what to write instead where that is
/// certain.
struct Misread {
  const char* rule;
  std::string message;
  std::string help;
  std::string meant{};
};

/// A text as it was written.
struct Written {
  std::string_view text;
  bool quoted = false;
};

/// The text without blanks and line ends at its end: they are never part of a text of the project.
std::string_view without_end_blanks(std::string_view text);

/// Each `convert` reads one kind of value and returns nothing when it succeeds. The rules are the
/// format's own, stricter than YAML's: `no`, `010`, `1e3` and `12:30` are not numbers or booleans.
std::optional<Misread> convert(Written written, std::string& out);
std::optional<Misread> convert(Written written, bool& out);
std::optional<Misread> convert(Written written, long& out);
std::optional<Misread> convert(Written written, double& out);
std::optional<Misread> convert(Written written, Date& out);
std::optional<Misread> convert(Written written, Period& out);

/// The legal word that the text can only mean: written with other capitals or blanks, or what
/// people say in its place (percentage for proportion); empty where there is none.
std::string word_meant(std::string_view text, const std::vector<std::string_view>& legal);

/// The Misread for a text that is not an id.
Misread not_an_id(std::string_view text);
/// The Misread for a text that is none of the legal words.
Misread not_a_word(std::string_view text, const std::vector<std::string_view>& legal);

template <class Tag>
std::optional<Misread> convert(Written written, Id<Tag>& out) {
  if (!is_id(written.text)) return not_an_id(written.text);
  out.text = std::string(written.text);
  return std::nullopt;
}

template <class E, std::size_t = sizeof(Words<E>::all)>
std::optional<Misread> convert(Written written, E& out) {
  for (const Word<E>& w : Words<E>::all) {
    if (w.text != written.text) continue;
    out = w.value;
    return std::nullopt;
  }
  std::vector<std::string_view> legal;
  for (const Word<E>& w : Words<E>::all) legal.push_back(w.text);
  return not_a_word(written.text, legal);
}

}  // namespace cop
