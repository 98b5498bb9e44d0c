#include "cop/language/catalogue.hpp"

namespace cop {
namespace {

#undef COP_PHRASE
#define COP_PHRASE(key, ...) CataloguePhrase{#key, {__VA_ARGS__}},

constexpr CataloguePhrase english_phrases[] = {
#include "cop/language/english.def"
};

constexpr CataloguePhrase german_phrases[] = {
#include "cop/language/german.def"
};

#undef COP_PHRASE

std::unordered_map<std::string_view, PhraseText> by_key(std::span<const CataloguePhrase> phrases) {
  std::unordered_map<std::string_view, PhraseText> texts;
  for (const CataloguePhrase& phrase : phrases) texts.emplace(phrase.key, phrase.text);
  return texts;
}

}  // namespace

std::span<const CataloguePhrase> all_phrases() { return english_phrases; }

std::span<const CataloguePhrase> all_german_phrases() { return german_phrases; }

const PhraseText* find_phrase(std::string_view key) {
  static const auto texts = by_key(english_phrases);
  const auto found = texts.find(key);
  return found == texts.end() ? nullptr : &found->second;
}

const Translation& german() {
  static const Translation translation{"de", by_key(german_phrases)};
  return translation;
}

std::optional<Language> find_language(std::string_view code) {
  const std::string_view language = code.substr(0, code.find_first_of("-_"));
  if (language == "en") return english;
  if (language == "de") return Language(german());
  return std::nullopt;
}

}  // namespace cop
