#include "cop/load/convert.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/largest_number.hpp"
#include "cop/base/small_letters.hpp"
#include "cop/base/strange_character.hpp"
#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"
#include "cop/load/date_slips.hpp"
#include "cop/load/number_slips.hpp"

namespace cop {
namespace {

constexpr std::size_t shown_length = 60;

std::string quoted(std::string_view text) {
  return fmt::format("\"{}\"", shown(text, shown_length));
}

template <class Number>
bool is_read_as(std::string_view text) {
  Number number{};
  return !convert({text}, number);
}

template <class Number>
NumberSlip explain(Written written) {
  constexpr bool is_whole = std::is_same_v<Number, long>;
  if (written.quoted && is_plain_number(written.text)) {
    return {"write it without quotes", std::string(written.text)};
  }
  if (is_whole) return explain_whole_number(written.text);
  return is_plain_number(written.text) ? NumberSlip{} : explain_number(written.text);
}

/// What is proposed is itself a number of this kind.
template <class Number>
Misread not_a_number(Written written, const char* what) {
  NumberSlip slip = explain<Number>(written);
  const bool is_refused = !slip.fix.empty() && !is_read_as<Number>(slip.fix);
  if (is_refused || slip.help.empty()) slip = {"write digits only, such as 12"};
  return {"bad-number", fmt::format("must be {}, not {}", what, quoted(written.text)),
          std::move(slip.help), std::move(slip.fix)};
}

/// The number of a few digits, which is what most people write; nothing for any other text.
std::optional<int> small_whole_number(std::string_view text) {
  if (text.size() > 1 && text.front() == '0') return std::nullopt;
  return parse_digits(text);
}

/// `true` for yes, on, True and the like, `false` for their opposites, else nothing.
std::string truth_meant(std::string_view text) {
  constexpr std::array<std::string_view, 4> for_true{"true", "yes", "on", "y"};
  constexpr std::array<std::string_view, 4> for_false{"false", "no", "off", "n"};
  const std::string small = in_small_letters(text);
  if (std::find(for_true.begin(), for_true.end(), small) != for_true.end()) return "true";
  if (std::find(for_false.begin(), for_false.end(), small) != for_false.end()) return "false";
  return {};
}

/// What people call what the format has another word for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> usual_words{
    {{"percent", "proportion"},
     {"percentage", "proportion"},
     {"share", "proportion"},
     {"average", "mean"},
     {"finished", "done"},
     {"cancelled", "dropped"}}};

}  // namespace

std::string word_meant(std::string_view text, const std::vector<std::string_view>& legal) {
  std::string same = in_small_letters(text);
  std::replace_if(
      same.begin(), same.end(), [](char c) { return c == ' ' || c == '_'; }, '-');
  const auto is_legal = [&](std::string_view word) {
    return std::find(legal.begin(), legal.end(), word) != legal.end();
  };
  if (is_legal(same)) return same;
  const std::string truth = truth_meant(text);
  if (!truth.empty() && is_legal(truth)) return truth;
  const auto usual = std::find_if(usual_words.begin(), usual_words.end(), [&](const auto& word) {
    return word.first == same && is_legal(word.second);
  });
  return usual == usual_words.end() ? std::string() : std::string(usual->second);
}

std::string_view without_end_blanks(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::optional<Misread> convert(Written written, std::string& out) {
  out = without_end_blanks(written.text);
  return std::nullopt;
}

std::optional<Misread> convert(Written written, bool& out) {
  if (!written.quoted && (written.text == "true" || written.text == "false")) {
    out = written.text == "true";
    return std::nullopt;
  }
  std::string meant = truth_meant(written.text);
  std::string help = meant.empty() ? "write true or false, without quotes"
                                   : fmt::format("write {}, without quotes", meant);
  return Misread{"wrong-type", fmt::format("must be true or false, not {}", quoted(written.text)),
                 std::move(help), std::move(meant)};
}

std::optional<Misread> convert(Written written, long& out) {
  const std::string_view text = written.text;
  if (const auto whole = written.quoted ? std::nullopt : small_whole_number(text)) {
    out = *whole;
    return std::nullopt;
  }
  const bool whole = is_plain_number(text) && text.find('.') == text.npos;
  if (written.quoted || !whole) return not_a_number<long>(written, "a whole number");
  const auto result = std::from_chars(text.data(), text.data() + text.size(), out);
  if (result.ec != std::errc() || out > largest_number) {
    return not_a_number<long>(written, "a whole number of a usual size");
  }
  if (out < 0) return not_a_number<long>(written, "a whole number that is not below 0");
  return std::nullopt;
}

std::optional<Misread> convert(Written written, double& out) {
  const std::string_view text = written.text;
  if (const auto whole = written.quoted ? std::nullopt : small_whole_number(text)) {
    out = *whole;
    return std::nullopt;
  }
  if (written.quoted || !is_plain_number(text)) return not_a_number<double>(written, "a number");
  const auto result = std::from_chars(text.data(), text.data() + text.size(), out);
  if (result.ec != std::errc() || std::abs(out) > static_cast<double>(largest_number)) {
    return not_a_number<double>(written, "a number of a usual size");
  }
  return std::nullopt;
}

std::optional<Misread> convert(Written written, Date& out) {
  if (const auto date = Date::parse(written.text)) {
    out = *date;
    return std::nullopt;
  }
  DateSlip slip = explain_date(written.text);
  return Misread{"bad-date", std::move(slip.message),
                 advice_on_strange(written.text, std::move(slip.help)), std::move(slip.fix)};
}

std::optional<Misread> convert(Written written, Period& out) {
  if (auto period = Period::parse(written.text)) {
    out = *std::move(period);
    return std::nullopt;
  }
  DateSlip slip = explain_period(written.text);
  return Misread{"bad-date", std::move(slip.message),
                 advice_on_strange(written.text, std::move(slip.help)), std::move(slip.fix)};
}

Misread not_an_id(std::string_view text) {
  const std::string nearest_id = id_from(text);
  return {
      "bad-id",
      fmt::format("must be a short name of small letters, digits and dashes, not {}", quoted(text)),
      advice_on_strange(text, nearest_id.empty() ? "such as recall-letters"
                                                 : fmt::format("write {}", nearest_id))};
}

Misread not_a_word(std::string_view text, const std::vector<std::string_view>& legal) {
  const std::string meant = word_meant(text, legal);
  const std::string near(meant.empty() ? nearest(text, std::span<const std::string_view>(legal))
                                       : std::string_view(meant));
  const std::string all = fmt::format("one of: {}", fmt::join(legal, ", "));
  return {
      "unknown-word", fmt::format("cannot be {}", quoted(text)),
      advice_on_strange(text, near.empty() ? all : fmt::format("{} {}", did_you_mean(near), all)),
      meant.empty() && has_one_nearest(text, legal) ? near : meant};
}

}  // namespace cop
