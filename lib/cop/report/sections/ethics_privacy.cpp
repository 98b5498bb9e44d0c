#include <fmt/core.h>

#include "cop/report/sections.hpp"

namespace cop {

/// How the project keeps people from being told by their data.
Section ethics_privacy_section(const ReportInput& input) {
  const Charter& charter = input.facts.project.charter;
  Section section{"How people are protected"};
  section.blocks.push_back(List{{
      fmt::format("Shared reports leave out counts from 1 to {}, and a second one where one alone "
                  "could be worked out ({}).",
                  input.min_cell() - 1,
                  charter.min_cell ? "min_cell in cop.yaml" : "the usual; min_cell is not set"),
      "Figures of a member stand in that member's own report only, and in the folder.",
      "In shared reports practices are called by letters, and members are not named.",
      "What looks like an identifier of a patient is masked in every report.",
      "What is told in plain words is not recognised; people must look for that themselves.",
      fmt::format("Identifiers looked at and allowed, as salted hashes: {}.", charter.allow.size()),
      fmt::format("Findings set aside for a time, with a reason: {}.", charter.waivers.size()),
  }});
  return section;
}

}  // namespace cop
