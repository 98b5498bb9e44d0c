#pragma once

#include <functional>
#include <string>

#include "cop/report/report.hpp"

namespace cop {

/// Gives every text of a report that a person may have written to `change`, in the report's order.
void change_texts(Report& report, const std::function<void(std::string&)>& change);

}  // namespace cop
