#pragma once

#include <string>
#include <string_view>

namespace cop {

/// Why Windows or OneDrive cannot hold a file of this name, as the end of "this name …"; empty
/// where they can. The name is relative to the project.
/// Sources: Microsoft Learn, "Naming Files, Paths, and Namespaces"; Microsoft Support,
/// "Restrictions and limitations in OneDrive and SharePoint".
std::string trouble_on_windows(std::string_view name);

}  // namespace cop
