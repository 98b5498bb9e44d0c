#pragma once

#include <functional>
#include <optional>
#include <string>

namespace cop::app {

/// Makes one proven edit of a shared file of the project: reads it, lets `edit` change the text,
/// and replaces the file if nobody changed it meanwhile. Throws Error where the edit cannot be
/// proven; `by_hand` then says what to write.
void edit_file(const std::string& folder, const std::string& name,
               const std::function<std::optional<std::string>(const std::string&)>& edit,
               const std::string& by_hand);

}  // namespace cop::app
