#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "cop/language/language.hpp"

namespace cop {

/// A phrase of the catalogue in one language.
struct CataloguePhrase {
  std::string_view key;
  PhraseText text;
};

/// The catalogue: all phrases that reports are made of, in English. Its files are english/*.def.
std::span<const CataloguePhrase> all_phrases();

/// The same phrases in German, in the same order. Their files are german/*.def.
std::span<const CataloguePhrase> all_german_phrases();

/// The English text of a phrase; null where the catalogue has none of this key.
const PhraseText* find_phrase(std::string_view key);

const Translation& german();

/// The language of a code such as "de" or "de-AT"; nothing where reports cannot be written in it.
std::optional<Language> find_language(std::string_view code);

}  // namespace cop
