#include "cop/language/language.hpp"

#include <algorithm>
#include <array>

#include "cop/language/catalogue.hpp"
#include "cop/language/phrases/writing.hpp"

namespace cop {
namespace {

constexpr std::array months{phrase::month_1, phrase::month_2,  phrase::month_3,  phrase::month_4,
                            phrase::month_5, phrase::month_6,  phrase::month_7,  phrase::month_8,
                            phrase::month_9, phrase::month_10, phrase::month_11, phrase::month_12};

std::string without_leading_zero(std::string_view digits) {
  return std::string(digits.substr(digits.front() == '0' ? 1 : 0));
}

}  // namespace

PhraseText Language::text_of(std::string_view key, PhraseText in_english) const {
  if (translation_ == nullptr) return in_english;
  const auto found = translation_->texts.find(key);
  return found == translation_->texts.end() ? in_english : found->second;
}

std::string Language::by_key(std::string_view key, std::string_view otherwise) const {
  const PhraseText* in_english = find_phrase(key);
  return std::string(in_english == nullptr ? otherwise : text_of(key, *in_english).one);
}

std::string Language::filled(std::string_view key, PhraseText in_english, long n,
                             std::span<const std::string> fillings) const {
  const PhraseText text = text_of(key, in_english);
  const std::string_view chosen = n == 1 || text.many.empty() ? text.one : text.many;
  std::string out;
  for (std::size_t at = 0; at < chosen.size();) {
    const std::size_t begin = at;
    const std::string_view name = next_placeholder(chosen, at);
    if (name.empty()) return out.append(chosen.substr(begin));
    out.append(chosen.substr(begin, at - begin - name.size() - 2));
    out += fillings[place_of_placeholder(in_english.whole(), name)];
  }
  return out;
}

std::string Language::written(std::string number) const {
  if (translation_ == nullptr) return number;
  const std::string thousands = (*this)(phrase::thousands_sign);
  const std::string decimal = (*this)(phrase::decimal_sign);
  std::string out;
  for (const char c : number) {
    if (c == ',') {
      out += thousands;
    } else if (c == '.') {
      out += decimal;
    } else {
      out += c;
    }
  }
  return out;
}

std::string Language::date(Date day) const {
  const std::string iso = day.iso();
  if (translation_ == nullptr) return iso;
  return (*this)(phrase::day_of_year, iso.substr(0, 4), iso.substr(5, 2), iso.substr(8, 2));
}

std::string Language::month(int year, unsigned month) const {
  return (*this)(phrase::month_of_year, std::to_string(year), (*this)(months.at(month - 1)));
}

std::string Language::period(const Period& period) const {
  if (translation_ == nullptr || !period.dated()) return period.text();
  const std::string& text = period.text();
  const std::string year = text.substr(0, 4);
  if (period.from() == period.to()) return date(period.from());
  const bool is_span = text.find(' ') != text.npos;
  if (is_span) return (*this)(phrase::from_to, date(period.from()), date(period.to()));
  if (text[5] == 'W') {
    return (*this)(phrase::week_of_year, year, without_leading_zero(text.substr(6)));
  }
  if (text[5] == 'Q') return (*this)(phrase::quarter_of_year, year, text.substr(6));
  return month(period.from().year(), period.from().month());
}

}  // namespace cop
