#pragma once

#include <cstddef>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// How much of a long list an overview shows; a group of some years hardly ever reaches that. What
/// is left out is counted and the command that shows it is named. Counts and other statements about
/// all of a project are never made from shortened lists.
inline constexpr std::size_t most_cycles = 24;
inline constexpr std::size_t most_meetings = 24;
inline constexpr std::size_t most_actions = 50;
/// Periods in the table of a measure.
inline constexpr std::size_t most_numbers = 60;
/// Decisions, events, obstacles, stories and the like.
inline constexpr std::size_t most_remarks = 24;

/// How many of the entries an overview leaves out where it shows at most so many. Other reports
/// leave out none.
std::size_t left_out_of(bool is_overview, std::size_t entries, std::size_t most);

/// Leaves only the newest entries of a list in the order of time; how many are gone.
template <class Entry>
std::size_t keep_newest(bool is_overview, std::vector<Entry>& entries, std::size_t most) {
  const std::size_t left_out = left_out_of(is_overview, entries.size(), most);
  entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(left_out));
  return left_out;
}

/// Says how many of all are left out, where any are: "976 of 1,000 cycles, the earliest, …".
void add_left_out(const Language& say, const Phrase<2>& words, std::size_t left_out,
                  std::size_t all, std::vector<Block>& blocks);

}  // namespace cop
