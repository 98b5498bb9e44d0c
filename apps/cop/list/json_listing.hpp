#pragma once

#include <string>

#include "cop/report/listing.hpp"

namespace cop::app {

/// The list as JSON: every entry under the keys of its columns, missing values as null, with the
/// file and line where it was written.
std::string json_of_list(std::string_view kind, const Listing& listing, const Facts& facts);

/// What can be listed, with the number of entries.
std::string json_of_lists(const Facts& facts);

}  // namespace cop::app
