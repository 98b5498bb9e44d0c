#include <algorithm>
#include <array>
#include <cstdint>

#include "cop/base/byte_row.hpp"
#include "cop/base/small_letters.hpp"
#include "cop/identifiers/characters.hpp"
#include "cop/identifiers/context.hpp"
#include "cop/identifiers/detectors.hpp"

namespace cop {
namespace {

/// Reads a date piece by piece; a piece that is not there ends it.
class DateReader {
 public:
  DateReader(std::string_view text, std::size_t byte) : text_(text), byte_(byte) {}

  /// Takes digits, at least and at most so many; the number, or -1.
  int digits(std::size_t least, std::size_t most) {
    std::size_t end = byte_;
    while (end - byte_ < most && is_digit(cop::at(text_, end))) ++end;
    if (end - byte_ < least || is_digit(cop::at(text_, end))) return -1;
    int number = 0;
    for (; byte_ < end; ++byte_) number = number * 10 + (text_[byte_] - '0');
    return number;
  }

  bool sign(std::string_view signs) {
    if (signs.find(cop::at(text_, byte_)) == signs.npos) return false;
    ++byte_;
    return true;
  }

  /// Takes the name of a month or its first three letters.
  bool month() {
    constexpr std::array<std::string_view, 12> months{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    std::size_t end = byte_;
    while (is_letter(cop::at(text_, end))) ++end;
    const std::string_view word = text_.substr(byte_, end - byte_);
    const bool found =
        word.size() >= 3 && std::any_of(months.begin(), months.end(), [&](auto name) {
          return word.size() <= name.size() &&
                 std::equal(word.begin(), word.end(), name.begin(),
                            [](char c, char n) { return small_letter(c) == n; });
        });
    if (found) byte_ = end;
    return found;
  }

  void word(std::string_view word) {
    if (text_.substr(std::min(byte_, text_.size())).starts_with(word)) byte_ += word.size();
  }

  void ordinal() {
    const std::string_view next = text_.substr(std::min(byte_, text_.size()), 2);
    if (next == "st" || next == "nd" || next == "rd" || next == "th") byte_ += 2;
  }

  [[nodiscard]] std::size_t byte() const { return byte_; }

 private:
  std::string_view text_;
  std::size_t byte_;
};

bool is_day(int n) { return n >= 1 && n <= 31; }
bool is_year(int n) { return n >= 1890 && n <= 2100; }

/// 1961-03-12 or 1961/3/12.
bool year_first(DateReader& reader) {
  return is_year(reader.digits(4, 4)) && reader.sign("-/.") && is_day(reader.digits(1, 2)) &&
         reader.sign("-/.") && is_day(reader.digits(1, 2));
}

/// 12/3/1961 or 12.03.61.
bool day_first(DateReader& reader) {
  return is_day(reader.digits(1, 2)) && reader.sign("-/.") && is_day(reader.digits(1, 2)) &&
         reader.sign("-/.") && reader.digits(2, 4) >= 0;
}

/// 12 March 1961, 12th of March 1961 or 12 March '61.
bool day_and_month(DateReader& reader) {
  if (!is_day(reader.digits(1, 2))) return false;
  reader.ordinal();
  if (!reader.sign(" -")) return false;
  reader.word("of ");
  if (!reader.month() || !reader.sign(" -,")) return false;
  reader.sign(" ");
  return reader.sign("'") ? reader.digits(2, 2) >= 0 : is_year(reader.digits(4, 4));
}

/// 12, 1961 behind the name of a month.
bool month_first(DateReader& reader) {
  if (!is_day(reader.digits(1, 2))) return false;
  reader.ordinal();
  reader.sign(",");
  return reader.sign(" ") && is_year(reader.digits(4, 4));
}

std::size_t begin_of_month_before(std::string_view text, std::size_t day) {
  if (before(text, day) != ' ') return day;
  std::size_t begin = day - 1;
  while (day - begin < 12 && is_letter(before(text, begin))) --begin;
  DateReader reader(text, begin);
  return reader.month() && reader.byte() == day - 1 ? begin : day;
}

/// Whether one of the words can be there: all have a letter that most lines do not have.
bool may_name_birthday(std::string_view stretch) {
  return std::any_of(stretch.begin(), stretch.end(), [](char c) { return small_letter(c) == 'b'; });
}

constexpr std::size_t half_row = 32;

/// Whether a letter b stands in one line with the middle of the row.
bool has_b_in_line(const char* bytes) {
  const ByteRow<2 * half_row> row(bytes);
  const auto is_b = [](const auto& part) { return part.letter('b'); };
  if (!row.any(is_b)) return false;
  const std::uint64_t b = row.where(is_b), ends = row.equal_to('\n');
  const auto b_before = static_cast<std::uint32_t>(b);
  const auto b_behind = static_cast<std::uint32_t>(b >> half_row);
  const auto ends_before = static_cast<std::uint32_t>(ends);
  const auto ends_behind = static_cast<std::uint32_t>(ends >> half_row);
  const std::uint32_t up_to_first_end = ends_behind ^ (ends_behind - 1);
  // Of what is before the middle, a b is the last one.
  return b_before > ends_before || (b_behind & up_to_first_end) != 0;
}

/// Whether a letter b stands in the line near the byte, looked for in many bytes at once.
bool may_stand_in_line_with_b(std::string_view text, std::size_t byte) {
  if (byte >= half_row && text.size() - byte >= half_row) {
    return has_b_in_line(text.data() + byte - half_row);
  }
  std::array<char, 2 * half_row> row{};
  const std::size_t before = std::min(byte, half_row);
  text.substr(byte - before, before + half_row).copy(&row[half_row - before], row.size());
  return has_b_in_line(row.data());
}

bool is_called_birthday(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::size_t words_before = 26, words_behind = 16;
  const std::string_view left = line_before(text, begin, words_before);
  const std::string_view right = line_from(text, end, words_behind);
  const bool named_before =
      may_name_birthday(left) && has_word(left, {"dob", "d.o.b", "born", "date of birth",
                                                 "birth date", "birthdate", "birthday"});
  return named_before ||
         (may_name_birthday(right) && has_word(right, {"dob", "d.o.b", "date of birth"}));
}

bool may_begin_date(const NumberSpot& spot) {
  const char previous = before(spot.text, spot.begin());
  if (previous == '-' || previous == '/') return false;
  return !is_alphanumeric(previous) || is_glued_to_name(spot.text, spot.begin());
}

Found birthday(std::string_view text, std::size_t begin, std::size_t end) {
  if (!is_called_birthday(text, begin, end)) return std::nullopt;
  return Identifier{IdentifierKind::date_of_birth, Severity::warning, begin, end};
}

}  // namespace

bool may_be_birthday(std::string_view text, std::size_t number) {
  const auto is_b = [](char c) { return c == 'b' || c == 'B'; };
  for (std::size_t i = number; i > 0 && number - i < near_by && text[i - 1] != '\n'; --i) {
    if (is_b(text[i - 1])) return true;
  }
  for (std::size_t i = number; i < text.size() && i - number < near_by && text[i] != '\n'; ++i) {
    if (is_b(text[i])) return true;
  }
  return false;
}

bool is_birthday(std::string_view text, std::size_t iso_date) {
  return may_stand_in_line_with_b(text, iso_date) &&
         is_called_birthday(text, iso_date, iso_date + iso_date_length);
}

/// A date near the words that make it a birthday; a date alone is never one.
Found find_date_of_birth(const NumberSpot& spot) {
  if (!may_begin_date(spot) || !may_be_birthday(spot.text, spot.begin())) return std::nullopt;
  const std::string_view text = spot.text;
  for (const auto form : {year_first, day_first, day_and_month, month_first}) {
    DateReader reader(text, spot.begin());
    if (!form(reader) || is_alphanumeric(at(text, reader.byte()))) continue;
    const bool named = form == month_first;
    const std::size_t begin = named ? begin_of_month_before(text, spot.begin()) : spot.begin();
    if (named && begin == spot.begin()) continue;
    return birthday(text, begin, reader.byte());
  }
  return std::nullopt;
}

/// 19610312 or 12031961.
Found find_run_on_date_of_birth(const NumberSpot& spot) {
  const std::size_t end = spot.groups.end(1);
  if (spot.groups.length(0) != 8 || is_alphanumeric(at(spot.text, end)) || !may_begin_date(spot)) {
    return std::nullopt;
  }
  return birthday(spot.text, spot.begin(), end);
}

}  // namespace cop
