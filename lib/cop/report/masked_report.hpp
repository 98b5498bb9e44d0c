#pragma once

#include <string>
#include <string_view>

#include "cop/report/report.hpp"

namespace cop {

/// Whether the names and addresses of people are hidden as all other identifiers are. Members may
/// be known by name, with the address of their practice: in members.yaml they belong there.
enum class Names { hidden, kept };

/// The text with what looks like an identifier of a patient masked.
std::string masked_text(std::string_view text, Names names);

/// The report with all its texts masked.
Report masked(Report report, Names names);

}  // namespace cop
