#pragma once

#include <string>

#include "cop/model/measure.hpp"
#include "cop/shared_edit.hpp"

namespace cop::app {

/// A new measure at the end of measures.yaml.
SharedEdit add_measure(const Measure& measure);

/// From the day on the centre line of the measure is computed anew: another entry of its `phases`.
SharedEdit rebase_measure(const Id<Measure>& id, Date from, const std::string& because);

/// The fields that `changes` gives, as the next version of the measure's definition. All others
/// stay as they are.
SharedEdit change_measure(const Measure& measure, Measure changes, Date on,
                          const std::string& because);

}  // namespace cop::app
