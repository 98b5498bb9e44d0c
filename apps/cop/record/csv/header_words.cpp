#include "cop/record/csv/header_words.hpp"

#include <algorithm>
#include <array>

#include "cop/io/normal_form.hpp"

namespace cop::app {
namespace {

struct HeaderWord {
  std::string_view text;
  std::string_view field;
};

constexpr std::array header_words{
    HeaderWord{"date", "period"},
    HeaderWord{"day", "period"},
    HeaderWord{"week", "period"},
    HeaderWord{"quarter", "period"},
    HeaderWord{"year", "period"},
    HeaderWord{"reporting period", "period"},
    HeaderWord{"zeitraum", "period"},
    HeaderWord{"datum", "period"},
    HeaderWord{"monat", "month"},
    HeaderWord{"woche", "period"},
    HeaderWord{"quartal", "period"},
    HeaderWord{"jahr", "period"},
    HeaderWord{"start date", "from"},
    HeaderWord{"period start", "from"},
    HeaderWord{"von", "from"},
    HeaderWord{"end date", "to"},
    HeaderWord{"period end", "to"},
    HeaderWord{"bis", "to"},
    HeaderWord{"clinic", "practice"},
    HeaderWord{"surgery", "practice"},
    HeaderWord{"site", "practice"},
    HeaderWord{"practice code", "practice"},
    HeaderWord{"practice name", "practice"},
    HeaderWord{"praxis", "practice"},
    HeaderWord{"clinician", "member"},
    HeaderWord{"doctor", "member"},
    HeaderWord{"gp", "member"},
    HeaderWord{"provider", "member"},
    HeaderWord{"member code", "member"},
    HeaderWord{"arzt", "member"},
    HeaderWord{"team", "group"},
    HeaderWord{"cluster", "group"},
    HeaderWord{"gruppe", "group"},
    HeaderWord{"letter", "row"},
    HeaderWord{"row id", "row"},
    HeaderWord{"reviewer", "rater"},
    HeaderWord{"assessor", "rater"},
    HeaderWord{"rated by", "rater"},
    HeaderWord{"indicator", "measure"},
    HeaderWord{"num", "numerator"},
    HeaderWord{"zähler", "numerator"},
    HeaderWord{"denom", "denominator"},
    HeaderWord{"den", "denominator"},
    HeaderWord{"out of", "denominator"},
    HeaderWord{"nenner", "denominator"},
    HeaderWord{"result", "value"},
    HeaderWord{"percent", "value"},
    HeaderWord{"percentage", "value"},
    HeaderWord{"%", "value"},
    HeaderWord{"rate", "value"},
    HeaderWord{"score", "value"},
    HeaderWord{"mean", "value"},
    HeaderWord{"median", "value"},
    HeaderWord{"average", "value"},
    HeaderWord{"wert", "value"},
    HeaderWord{"ergebnis", "value"},
    HeaderWord{"prozent", "value"},
    HeaderWord{"mittelwert", "value"},
    HeaderWord{"sample size", "n"},
    HeaderWord{"standard deviation", "sd"},
    HeaderWord{"std dev", "sd"},
    HeaderWord{"stdev", "sd"},
    HeaderWord{"standardabweichung", "sd"},
    HeaderWord{"notes", "note"},
    HeaderWord{"comment", "note"},
    HeaderWord{"comments", "note"},
    HeaderWord{"bemerkung", "note"},
    HeaderWord{"kommentar", "note"},
};

}  // namespace

std::string plain_words(std::string_view text) {
  std::string plain;
  for (const char c : folded(text)) {
    if (std::string_view(" \t\n-_.:").find(c) == std::string_view::npos) {
      plain += c;
    } else if (!plain.empty() && plain.back() != ' ') {
      plain += ' ';
    }
  }
  if (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

std::string_view field_called(std::string_view header) {
  const std::string plain = plain_words(header);
  const auto* const found =
      std::find_if(header_words.begin(), header_words.end(),
                   [&](const HeaderWord& word) { return word.text == plain; });
  return found == header_words.end() ? std::string_view() : found->field;
}

}  // namespace cop::app
