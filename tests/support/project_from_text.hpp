#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/load/read_project.hpp"
#include "support/temporary_folder.hpp"

namespace cop::test {

/// The least that a cop.yaml holds.
inline constexpr std::string_view small_charter =
    "cop: 1\nid: late-letters\ntitle: Late letters\nstarted: 2026-01-05\nphase: monitor\n";

/// Reads a project of these files from a folder made for the purpose. Where there is no `cop.yaml`
/// among them it is the smallest one.
LoadedProject read_from_text(std::vector<TextFile> files);

/// The same for files without a finding; a test fails that has one.
Project project_from_text(std::vector<TextFile> files);

/// A cycle log `cycles/ID.yaml` whose id begins with its date, with this body.
TextFile log_file(std::string_view id, std::string_view body);

/// One log read from its text alone, without a finding.
CycleLog log_from_text(std::string_view text);

}  // namespace cop::test
