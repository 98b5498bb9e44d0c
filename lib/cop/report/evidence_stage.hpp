#pragma once

#include <string>

#include "cop/language/language.hpp"
#include "cop/report/report_input.hpp"

namespace cop {

/// How far a project has come by what its files show, on the scale from 0.5 to 5.0 that the
/// Institute for Healthcare Improvement made for teams to rate themselves. Here nobody rates: each
/// step asks for something in the files, and a step counts only where all below it do.
struct EvidenceStage {
  double stage = 0.5;
  /// What the files show at this stage.
  std::string shown;
  /// What the next stage asks for and the files do not show; empty at 5.0.
  std::string missing;
};

EvidenceStage evidence_stage(const Language& say, const Facts& facts);

}  // namespace cop
