#include "cop/report/listing.hpp"

#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "cop/base/number_text.hpp"
#include "cop/base/utf8.hpp"
#include "cop/model/short_names.hpp"
#include "cop/report/phrases.hpp"

namespace cop {

#define COP_LIST(name) extern const ListKind name##_list;
#include "cop/report/lists.def"
#undef COP_LIST

namespace {

std::string capitalised(std::string_view word) {
  std::string text(word);
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

void add_left_out(const Facts& facts, Report& report) {
  const std::string left_out = left_out_text(english, facts.project);
  if (!left_out.empty()) report.face.push_back({left_out, Tone::caution});
}

/// A list is for finding; the page of the entry says it whole.
std::string shortened(std::string text) {
  constexpr std::size_t longest = 100;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return shown(text, longest);
}

}  // namespace

ListCell as_cell(const std::string& text) {
  return text.empty() ? ListCell{} : ListCell{text, text};
}
ListCell as_cell(const Text& text) { return as_cell(text->value); }
ListCell as_cell(long number) { return {number, number_text(number)}; }
ListCell as_cell(std::optional<Date> day) { return day ? as_cell(day->iso()) : ListCell{}; }
ListCell as_cell(const std::optional<Located<Date>>& day) {
  return day ? as_cell(day->value.iso()) : ListCell{};
}
ListCell as_cell(const std::optional<Located<long>>& number) {
  return number ? as_cell(number->value) : ListCell{};
}
ListCell as_cell(const std::optional<Located<double>>& number) {
  return number ? ListCell{number->value, number_text(number->value)} : ListCell{};
}

ListCell as_cell(const Project& project, const CycleLog& log) {
  return {log.id.value.text, short_name(project, log)};
}

void sort_by_first_cell(Listing& listing) {
  std::stable_sort(listing.rows.begin(), listing.rows.end(), [](const auto& a, const auto& b) {
    return a.cells.front().text < b.cells.front().text;
  });
}

Table table_of(const Listing& listing) {
  Table table{{}, std::vector<std::vector<std::string>>(listing.rows.size())};
  for (std::size_t i = 0; i < listing.columns.size(); ++i) {
    if (listing.columns[i].title.empty()) continue;
    table.columns.push_back({std::string(listing.columns[i].title), listing.columns[i].align});
    for (std::size_t row = 0; row < listing.rows.size(); ++row) {
      table.rows[row].push_back(shortened(listing.rows[row].cells[i].text));
    }
  }
  return table;
}

Listing masked(Listing listing, Names names) {
  for (ListRow& row : listing.rows) {
    row.where.file = masked_text(row.where.file.view(), names);
    for (ListCell& cell : row.cells) {
      auto* text = std::get_if<std::string>(&cell.value);
      if (text == nullptr) continue;
      *text = masked_text(*text, names);
      cell.text = masked_text(cell.text, names);
    }
  }
  return listing;
}

std::span<const ListKind* const> all_lists() {
  static constexpr std::array kinds{
#define COP_LIST(name) &name##_list,
#include "cop/report/lists.def"
#undef COP_LIST
  };
  return kinds;
}

Report list_report(const ListKind& kind, const Facts& facts) {
  const Listing listing = masked(kind.build(facts), kind.names);
  Report report{fmt::format("{}: {}", capitalised(kind.name), listing.rows.size())};
  add_left_out(facts, report);
  if (listing.rows.empty()) {
    report.face.push_back({std::string(kind.when_empty)});
  } else {
    report.sections.push_back({"", {table_of(listing)}, {}});
  }
  return report;
}

Report lists_report(const Facts& facts) {
  Report report{"What can be listed"};
  add_left_out(facts, report);
  Table table{{{}, {"", Align::right}, {}}, {}};
  for (const ListKind* kind : all_lists()) {
    const long count = static_cast<long>(kind->build(facts).rows.size());
    table.rows.push_back({std::string(kind->name), number_text(count), std::string(kind->summary)});
  }
  report.sections.push_back({"", {std::move(table)}, {}});
  report.sections.push_back(
      {"", {Paragraph{"cop list WHAT lists one of them; cop show ID shows one entry whole."}}, {}});
  return report;
}

}  // namespace cop
