#pragma once

#include <optional>
#include <string_view>

#include "cop/base/date.hpp"
#include "cop/base/period.hpp"
#include "cop/model/series.hpp"

namespace cop {

/// The longest that a period lasts, in days, where the frequency of a measure is one of the usual
/// words ("weekly", "every month"); nothing for "before and after the feedback".
std::optional<int> days_between(std::string_view frequency);

/// The month, week, quarter or equal span behind this one; nothing behind a single day.
std::optional<Period> following_period(const Period& period);

/// The period that the group's next figure of the measure is of: the one behind its last figure and
/// as long as that, or, for the first figure, the last whole one before the day by the measure's
/// frequency. Nothing for a reference, for what is computed from other figures, where the frequency
/// is said in other words, and where it is not said and there are not two figures yet.
std::optional<Period> next_period(const Series& series, Date day);

/// The same where that period is over on the day, so that the figure can be asked for.
std::optional<Period> due_period(const Series& series, Date day);

}  // namespace cop
