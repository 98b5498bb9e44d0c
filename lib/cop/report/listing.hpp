#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cop/base/id.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// What a cell holds for programs; nothing where nothing was written.
using ListValue = std::variant<std::monostate, bool, long, double, std::string>;

/// A cell of a list: its value, and how people read it.
struct ListCell {
  ListValue value;
  std::string text;

  friend bool operator==(const ListCell&, const ListCell&) = default;
};

ListCell as_cell(const std::string& text);
ListCell as_cell(const Text& text);
ListCell as_cell(long number);
ListCell as_cell(std::optional<Date> day);
ListCell as_cell(const std::optional<Located<Date>>& day);
ListCell as_cell(const std::optional<Located<long>>& number);
ListCell as_cell(const std::optional<Located<double>>& number);

template <class Tag>
ListCell as_cell(const std::optional<Located<Id<Tag>>>& id) {
  return as_cell(id ? id->value.text : std::string());
}

template <class E, std::size_t = sizeof(Words<E>::all)>
ListCell as_cell(const std::optional<Located<E>>& value) {
  return as_cell(value ? std::string(word(value->value)) : std::string());
}

/// The log that something stands in: people read its short name, programs its id.
ListCell as_cell(const Project& project, const CycleLog& log);

/// One entry of a list and where it was written.
struct ListRow {
  Location where;
  std::vector<ListCell> cells;
};

/// A column under its key for programs. One without a title is for programs only.
struct ListColumn {
  std::string_view key;
  std::string_view title;
  Align align = Align::left;
};

/// The entries of a project that are of one kind, in their order.
struct Listing {
  std::vector<ListColumn> columns;
  std::vector<ListRow> rows;
};

/// Puts the rows in the order of their first cells, as people read them.
void sort_by_first_cell(Listing& listing);

/// The listing as people read it, long texts shortened.
Table table_of(const Listing& listing);

/// The listing with the identifiers in its texts masked.
Listing masked(Listing listing, Names names);

/// One kind of thing that `cop list` lists.
struct ListKind {
  std::string_view name;
  std::string_view summary;
  /// What to say, and what to do, when there is none.
  std::string_view when_empty;
  Listing (*build)(const Facts&);
  Names names = Names::hidden;
};

/// The kinds in the order of lists.def.
std::span<const ListKind* const> all_lists();

/// The list for a terminal.
Report list_report(const ListKind& kind, const Facts& facts);

/// What can be listed, and how many there are of each.
Report lists_report(const Facts& facts);

}  // namespace cop
