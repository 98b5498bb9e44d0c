#include "cop/report/small_counts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using cop::suppress;

namespace {

using Counts = std::vector<long>;
using Hidden = std::vector<bool>;

/// What a reader of the table and its total sees: hidden counts stand as −1, and so does the total
/// where nothing else is shown.
Counts seen(const Counts& counts, long min_cell) {
  const std::vector<bool> hidden = suppress(counts, min_cell);
  const bool shows_any = std::find(hidden.begin(), hidden.end(), false) != hidden.end();
  Counts view;
  long total = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    view.push_back(hidden[i] ? -1 : counts[i]);
    total += counts[i];
  }
  view.push_back(shows_any ? total : -1);
  return view;
}

/// All tables of so many counts from 0 to `most`.
std::vector<Counts> all_tables(std::size_t cells, long most) {
  std::vector<Counts> tables{{}};
  for (std::size_t cell = 0; cell < cells; ++cell) {
    std::vector<Counts> longer;
    for (const Counts& table : tables) {
      for (long count = 0; count <= most; ++count) {
        longer.push_back(table);
        longer.back().push_back(count);
      }
    }
    tables = std::move(longer);
  }
  return tables;
}

}  // namespace

TEST_CASE("counts below the smallest cell are hidden, and none and large ones are shown") {
  CHECK(suppress(Counts{0, 5, 12}, 5) == Hidden{false, false, false});
  CHECK(suppress(Counts{2, 3, 12}, 5) == Hidden{true, true, false});
}

TEST_CASE("a count that the total would give away takes the smallest other one with it") {
  CHECK(suppress(Counts{3, 30, 12}, 5) == Hidden{true, false, true});
  CHECK(suppress(Counts{1, 1, 12, 40}, 5) == Hidden{true, true, true, false});
  CHECK(suppress(Counts{4, 4, 12, 12}, 5) == Hidden{true, true, true, true});
}

TEST_CASE("a small count that stands alone is hidden") {
  CHECK(suppress(Counts{3}, 5) == Hidden{true});
  CHECK(suppress(Counts{}, 5).empty());
}

TEST_CASE("no hidden count follows from what is shown, even for readers who know the rule") {
  constexpr long min_cell = 3;
  for (std::size_t cells = 1; cells <= 4; ++cells) {
    std::map<Counts, std::vector<std::set<long>>> possible;
    const auto tables = all_tables(cells, 6);
    for (const Counts& table : tables) {
      auto& values = possible.try_emplace(seen(table, min_cell), cells).first->second;
      for (std::size_t i = 0; i < cells; ++i) values[i].insert(table[i]);
    }
    long derivable = 0;
    long small_and_shown = 0;
    for (const auto& [view, values] : possible) {
      for (std::size_t i = 0; i < cells; ++i) {
        derivable += view[i] < 0 && values[i].size() < 2 ? 1 : 0;
        small_and_shown += view[i] > 0 && view[i] < min_cell ? 1 : 0;
      }
    }
    CAPTURE(cells);
    CHECK(derivable == 0);
    CHECK(small_and_shown == 0);
  }
}
