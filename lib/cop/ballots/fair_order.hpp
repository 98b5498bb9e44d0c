#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "cop/model/question.hpp"

namespace cop {

/// The options of a selection, counted from 0, in an order that is another for every voter and
/// round, and the same each time: what is read first gets no more votes than the rest. `seed` is
/// the voter's code or, where the ballot is anonymous, any other text.
std::vector<std::size_t> fair_order(const Selection& selection, std::string_view seed, long round);

}  // namespace cop
