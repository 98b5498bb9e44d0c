#pragma once

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "cop/base/date.hpp"
#include "cop/base/number_text.hpp"
#include "cop/base/period.hpp"
#include "cop/language/phrase.hpp"

namespace cop {

/// What one language says for each phrase, by its key.
struct Translation {
  /// Its code in HTML (BCP 47): "de".
  std::string_view code;
  std::unordered_map<std::string_view, PhraseText> texts;
};

/// A language that reports are written in: `say(phrase::open_actions, 3)` is "Open actions: 3". It
/// is English unless it has a translation, which must live as long as it is used; a phrase that a
/// translation does not have stays English.
class Language {
 public:
  constexpr Language() = default;
  explicit constexpr Language(const Translation& translation) : translation_(&translation) {}

  [[nodiscard]] std::string_view code() const {
    return translation_ == nullptr ? "en" : translation_->code;
  }

  /// The phrase with these texts and whole numbers in place of its names, in the order in which the
  /// English text has them.
  template <std::size_t count, class... Fillings>
  std::string operator()(const Phrase<count>& phrase, const Fillings&... fillings) const {
    static_assert(sizeof...(Fillings) == count, "each name in braces takes one filling");
    if constexpr (count == 0) {
      return std::string(text_of(phrase.key, phrase.text).one);
    } else {
      const std::string told[] = {filling(fillings)...};
      return filled(phrase.key, phrase.text, counted(fillings...), told);
    }
  }

  /// The text of the phrase with this key, or what is given where the catalogue has none.
  [[nodiscard]] std::string by_key(std::string_view key, std::string_view otherwise) const;

  /// A number with at most two decimals: "1,234.5" in English, "1.234,5" in German.
  [[nodiscard]] std::string number(double value) const { return written(number_text(value)); }
  [[nodiscard]] std::string number(long value) const { return written(number_text(value)); }
  /// A number that is written as in English, "1,234.50", as it is written in this language.
  [[nodiscard]] std::string written(std::string number) const;
  [[nodiscard]] std::string date(Date day) const;
  [[nodiscard]] std::string period(const Period& period) const;

  friend bool operator==(const Language&, const Language&) = default;

 private:
  [[nodiscard]] PhraseText text_of(std::string_view key, PhraseText in_english) const;
  [[nodiscard]] std::string filled(std::string_view key, PhraseText in_english, long n,
                                   std::span<const std::string> fillings) const;
  [[nodiscard]] std::string month(int year, unsigned month) const;

  [[nodiscard]] static std::string filling(std::string_view text) { return std::string(text); }
  template <std::integral Number>
  requires(!std::same_as<Number, bool>) [[nodiscard]] std::string filling(Number value) const {
    return number(static_cast<long>(value));
  }

  /// The first number among the fillings, which decides between one and many.
  static long counted() { return 0; }
  template <class First, class... Rest>
  static long counted(const First& first, const Rest&... rest) {
    if constexpr (std::integral<First>) {
      return static_cast<long>(first);
    } else {
      return counted(rest...);
    }
  }

  const Translation* translation_ = nullptr;
};

inline constexpr Language english;

}  // namespace cop
