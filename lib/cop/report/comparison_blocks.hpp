#pragma once

#include <string>
#include <vector>

#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"
#include "cop/report/comparison_words.hpp"
#include "cop/report/report.hpp"

namespace cop {

/// Who was compared and who was left out, for the front of everything else.
std::vector<Block> comparison_flow(const Comparison& comparison, const ComparisonWords& words);

/// The figures before and after, the difference with its interval and method, a second opinion
/// where clusters have single values, and what planning needs. Without cautions.
std::vector<Block> comparison_figures(const Comparison& comparison, const ComparisonWords& words);

/// What a before and after does not prove. `family_caution` says what kind of measure it is, and
/// may be empty.
List comparison_cautions(const Language& say, const std::string& family_caution);

/// All of it for a measure of a project: what was left out, the figures and the cautions.
std::vector<Block> comparison_blocks(const MeasureComparison& comparison,
                                     const ComparisonWords& words);

/// How many of those who were recruited gave data in both phases, in bold, or that nobody counted.
Paragraph flow_paragraph(const Language& say, const Facts& facts);

}  // namespace cop
