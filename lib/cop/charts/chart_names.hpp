#pragma once

#include <string>

#include "cop/language/language.hpp"
#include "cop/stats/chart_type.hpp"
#include "cop/stats/judged_chart.hpp"
#include "cop/stats/refusal.hpp"
#include "cop/stats/zone_rules.hpp"

namespace cop {

/// What stats calls things in English, told in the language of a chart.

/// "run chart".
std::string type_name(const Language& say, stats::ChartType type);
/// What its centre line is: "median".
std::string centre_name(const Language& say, stats::ChartType type);
/// "Anhøj's rules", and where they come from.
std::string rules_name(const Language& say, stats::RuleSet rules);
std::string rules_source(const Language& say, stats::RuleSet rules);
/// What the points do that a zone rule looks for.
std::string zone_rule_text(const Language& say, stats::RuleSet rules,
                           const stats::ZoneFinding& finding);
/// Why a chart is not drawn; in English it names the point that is wrong, too.
std::string refusal_in_words(const Language& say, const stats::Refusal& refusal);

}  // namespace cop
