#pragma once

#include <optional>
#include <string>

#include "cop/base/date.hpp"
#include "cop/base/diagnostic.hpp"
#include "cop/language/language.hpp"
#include "cop/model/facts.hpp"

namespace cop {

/// Who will read a report. In a shared one no member or practice can be told by their figures, and
/// small counts are hidden; a private one is for the people it is about, or for the group itself.
enum class Audience { shared, the_group };

/// What a section may look at.
struct ReportInput {
  const Facts& facts;
  /// All findings of `cop validate`.
  const Diagnostics& findings;
  /// The full id of the log or member that the report is about; empty for the whole project.
  std::string subject = {};
  Audience audience = Audience::shared;
  /// Only what happened from and to these days, both included.
  std::optional<Date> from = std::nullopt;
  std::optional<Date> to = std::nullopt;
  /// The language to write in.
  Language say = {};
  /// Whether long lists are shortened (length_limits.hpp).
  bool is_overview = false;

  [[nodiscard]] bool is_shared() const { return audience == Audience::shared; }
  [[nodiscard]] long min_cell() const;
};

}  // namespace cop
