#include "cop/findings/table_findings.hpp"

#include <algorithm>

#include "cop/findings/show_on_stderr.hpp"
#include "cop/session.hpp"

namespace cop::app {

std::string show_table_findings(Diagnostics findings, const Session& session) {
  constexpr std::size_t most = 10;
  const std::size_t all = findings.size();
  findings.resize(std::min(all, most));
  show_on_stderr(findings, {}, session);
  return all > most ? fmt::format("… and {} more\n", all - most) : "";
}

}  // namespace cop::app
