#pragma once

#include <string>

#include "cop/language/language.hpp"
#include "cop/report/report.hpp"
#include "cop/report/report_input.hpp"
#include "cop/report/sentences.hpp"

namespace cop {

/// "Cycle 2: one list".
std::string cycle_heading(const Language& say, const Cycle& cycle);

/// The prediction in words, or that none was written.
std::string cycle_prediction(const Language& say, const Cycle& cycle);

/// The figures that name the cycle, each with its period, n and file; in a shared report without
/// those of single members.
std::string cycle_results(const ReportInput& input, const Cycle& cycle);

/// What is to be done for the test, one sentence a task, with who does it.
void add_tasks(const Language& say, const Plan& plan, Sentences& text);

/// The prediction beside the result, and how the group compared them.
Table prediction_table(const ReportInput& input, const Cycle& cycle);

/// The four stages in words, with the prediction beside the result.
Section cycle_story(const ReportInput& input, const Cycle& cycle);

}  // namespace cop
