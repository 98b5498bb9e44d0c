#include "cop/load/convert.hpp"

#include <charconv>
#include <cmath>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cop/base/suggest.hpp"
#include "cop/base/utf8.hpp"

namespace cop {
namespace {

constexpr std::size_t shown_length = 60;

std::string quoted(std::string_view text) {
  return fmt::format("\"{}\"", shown(text, shown_length));
}

/// `-?(0|[1-9][0-9]*)(\.[0-9]+)?`: what every reader of YAML takes for the same number.
bool is_plain_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t whole = std::min(text.find_first_not_of("0123456789"), text.size());
  if (whole == 0 || (whole > 1 && text.front() == '0')) return false;
  text.remove_prefix(whole);
  if (text.empty()) return true;
  return text.front() == '.' && text.size() > 1 &&
         text.find_first_not_of("0123456789", 1) == text.npos;
}

Misread not_a_number(Written written, const char* what) {
  std::string help = "write digits only, with a dot before decimals, such as 12 or 5.4";
  if (written.quoted && is_plain_number(written.text)) help = "write it without quotes";
  return {"bad-number", fmt::format("must be {}, not {}", what, quoted(written.text)), help};
}

}  // namespace

std::string_view without_end_blanks(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
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
  return Misread{"wrong-type", fmt::format("must be true or false, not {}", quoted(written.text)),
                 "write true or false, without quotes"};
}

std::optional<Misread> convert(Written written, long& out) {
  const std::string_view text = written.text;
  const bool whole = is_plain_number(text) && text.find('.') == text.npos;
  if (written.quoted || !whole) return not_a_number(written, "a whole number");
  const auto result = std::from_chars(text.data(), text.data() + text.size(), out);
  if (result.ec != std::errc()) return not_a_number(written, "a whole number of a usual size");
  if (out < 0) return not_a_number(written, "a whole number that is not below 0");
  return std::nullopt;
}

std::optional<Misread> convert(Written written, double& out) {
  const std::string_view text = written.text;
  if (written.quoted || !is_plain_number(text)) return not_a_number(written, "a number");
  const auto result = std::from_chars(text.data(), text.data() + text.size(), out);
  constexpr double largest = 1e15;
  if (result.ec != std::errc() || std::abs(out) > largest) {
    return not_a_number(written, "a number of a usual size");
  }
  return std::nullopt;
}

std::optional<Misread> convert(Written written, Date& out) {
  if (const auto date = Date::parse(written.text)) {
    out = *date;
    return std::nullopt;
  }
  return Misread{"bad-date",
                 fmt::format("must be a day of the calendar, not {}", quoted(written.text)),
                 "write year-month-day, such as 2026-02-12"};
}

std::optional<Misread> convert(Written written, Period& out) {
  if (auto period = Period::parse(written.text)) {
    out = *std::move(period);
    return std::nullopt;
  }
  return Misread{"bad-date",
                 fmt::format("must be a day, month, week or quarter, not {}", quoted(written.text)),
                 "write 2026-02-12, 2026-02, 2026-W07 or 2026-Q1"};
}

Misread not_an_id(std::string_view text) {
  const std::string nearest_id = id_from(text);
  return {
      "bad-id",
      fmt::format("must be a short name of small letters, digits and dashes, not {}", quoted(text)),
      nearest_id.empty() ? "such as recall-letters" : fmt::format("write {}", nearest_id)};
}

Misread not_a_word(std::string_view text, const std::vector<std::string_view>& legal) {
  const std::string_view near = nearest(text, std::span<const std::string_view>(legal));
  const std::string all = fmt::format("one of: {}", fmt::join(legal, ", "));
  return {"unknown-word", fmt::format("cannot be {}", quoted(text)),
          near.empty() ? all : fmt::format("{} {}", did_you_mean(near), all),
          has_one_nearest(text, legal) ? std::string(near) : std::string()};
}

}  // namespace cop
