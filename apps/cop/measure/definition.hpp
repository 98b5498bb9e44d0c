#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/dialog.hpp"
#include "cop/model/project.hpp"

namespace cop::app {

class Options;

/// What was typed of a measure's operational definition.
struct DefinitionFlags {
  std::string name, family, data, definition, numerator, denominator, per, unit, exclusions, source,
      collector, frequency, sample, direction, limits, target, target_by;
};

void declare_definition(Options& options, DefinitionFlags& flags);

/// The first of the flags that was typed; empty where none was.
std::string_view first_given(const DefinitionFlags& flags);

/// The fields that are given. Throws UsageError for what cannot be understood.
Measure definition_from(const DefinitionFlags& flags, const Project& project, Date today);

/// The flags without which a measure cannot be written, and which are not given.
std::vector<std::string> missing_flags(const Measure& measure);

/// Asks for what another practice would need to collect the same figure, as far as it is not given.
void ask_definition(Dialog& dialog, const Project& project, Measure& measure);

}  // namespace cop::app
