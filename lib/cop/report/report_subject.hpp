#pragma once

#include <string>
#include <string_view>

#include "cop/model/facts.hpp"
#include "cop/report/report_kind.hpp"

namespace cop {

/// The full id of the member or log that a report is about, or what is wrong with the word that was
/// to name it.
struct FoundSubject {
  std::string id;
  std::string problem;
};

/// What a typed word names for this kind. A log may be named by the front of its id; without a word
/// it is the last meeting or, where nobody met, the last log. A member has no such default.
FoundSubject find_subject(const ReportKind& kind, const Facts& facts, std::string_view typed);

}  // namespace cop
