#pragma once

#include <string>
#include <string_view>

#include "cop/base/location.hpp"

namespace cop {

/// The last part of a name in the project, and the folder in front of it with its `/`.
std::string_view last_part(std::string_view name);
std::string_view parent_part(std::string_view name);

/// The name of a log's file without its folder and `.yaml`.
std::string_view log_stem(const FileName& log);

/// Whether the name, without `.yaml`, is one that `cop record` makes: `DATE-xxxxxxxx` or
/// `DATE-SLUG-xxxxxxxx`.
bool is_log_name(std::string_view stem);

/// Whether a file is read as data where it lies in `cycles/` or in a folder of `ballots/`.
bool is_data_name(std::string_view name);

/// Whether a name is known to be left behind by an editor, an operating system or a sync service
/// while it works, or is a README or a licence: nothing is lost when it is passed over.
bool is_harmless(std::string_view name);

}  // namespace cop
