#pragma once

#include <functional>
#include <string>

#include "cop/report/page.hpp"

namespace cop::app {

/// How a thing is named in a command, such as "cop show member gp01".
using NameInCommand = std::function<std::string(const Named& thing)>;

/// The one thing that a typed word names, of one kind or, for null, of any. Throws UsageError where
/// it names none or several, with commands that name what may have been meant.
Named one_named(const std::string& typed, const PageKind* kind, const Facts& facts,
                const NameInCommand& command);

/// The kind of page of this name, or of this list; null where there is none.
const PageKind* page_kind_called(std::string_view word);

/// The id of a thing, fit for a message.
std::string shown_id(const Named& thing);

}  // namespace cop::app
