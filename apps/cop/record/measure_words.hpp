#pragma once

#include <string>

#include "cop/model/series.hpp"

namespace cop::app {

/// How a figure of the measure is written: `12/40`, `54.2 n=20 sd=9`.
std::string figure_form(const Measure& measure);

/// What a figure of the measure is, with the form and the last figure as the example.
std::string help_on_figure(const Series& series);

/// "bp-recorded: 45% in 2026-02, before that 30%"; empty where there is no figure.
std::string latest_figures(const Series& series);

}  // namespace cop::app
