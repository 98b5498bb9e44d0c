#pragma once

#include "cop/record/gather.hpp"

namespace cop::app {

/// Shows the findings about a log that is not written, at the places that its values came from.
void show_at_their_origins(const GivenAnswers& answers, const LogProposal& proposal,
                           const Session& session);

/// "\nyour form is kept in …" where the answers were written into a form.
std::string where_the_form_is(const GivenAnswers& answers, const std::string& folder,
                              const Session& session);

/// Says why the log is not written. What is wrong with flags is said in one UsageError that names
/// each of them, what is missing last; all else is shown as findings before, and is an Abandoned.
[[noreturn]] void refuse(const GivenAnswers& answers, const LogProposal& proposal,
                         const std::string& folder, const Session& session);

}  // namespace cop::app
