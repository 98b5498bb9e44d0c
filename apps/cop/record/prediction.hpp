#pragma once

#include <string>

#include "cop/model/project.hpp"

namespace cop::app {

/// Reads "MEASURE higher by 20 because they see it": a measure, the way it moves, by or to how
/// much, and why. What does not begin with a measure is a prediction in words. The complaint where
/// it begins with one and cannot be read.
std::string read_prediction(const std::string& typed, const Project& project, Prediction& to);

/// A prediction of this project's own measure.
std::string prediction_example(const Project& project);

}  // namespace cop::app
