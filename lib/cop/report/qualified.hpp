#pragma once

#include <string>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/model/log_words.hpp"
#include "cop/model/series.hpp"
#include "cop/model/value_bounds.hpp"

namespace cop {

/// How exact a figure is; of several together as exact as they are, and only about where one is
/// above and another below.
Qualifier qualifier_of(const Observation& observation);
Qualifier qualifier_of(const std::vector<Figure>& figures);
Qualifier together(Qualifier a, Qualifier b);

/// A number with its qualifier: "<80%", "about 80%".
std::string qualified(const Language& say, Qualifier qualifier, const std::string& number);

/// What a value so qualified may be.
ValueBounds possible_values(double value, Qualifier qualifier);

}  // namespace cop
