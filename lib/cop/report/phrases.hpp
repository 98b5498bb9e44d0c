#pragma once

#include <string>
#include <string_view>

#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// "1 member", "3 members".
std::string counted(long n, std::string_view one, std::string_view many);

/// A claim with its interval and where it comes from: "+26 points (95% CI 11 to 41), adjusted for
/// clustering by specialty; source".
std::string claim_text(const Language& say, const Claim& claim, const Project& project);

/// The caution that fits what kind of measure a gain was seen in; empty for outcome measures.
std::string family_caution(const Language& say, const Measure& measure);

/// A prediction in words: its text or its measure, direction and size, and the reason.
std::string prediction_text(const Language& say, const Prediction& prediction);

/// The figures that name the cycle, in one line.
std::string results_text(const Language& say, const Facts& facts, const Cycle& cycle);

/// How many reached a stage, or that it is not shown.
std::string flow_number(const Language& say, const FlowStep& step);

/// "practices: 32 eligible, 25 recruited".
std::string flow_text(const Language& say, const std::vector<FlowStep>& flow);

/// Which files could not be read, and in which figures something could not be understood, for the
/// face of everything that is shown; empty when all could.
std::string left_out_text(const Language& say, const Project& project);

/// "a process measure".
std::string family_text(const Language& say, const Measure& measure);

}  // namespace cop
