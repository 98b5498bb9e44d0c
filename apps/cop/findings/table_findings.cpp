#include "cop/findings/table_findings.hpp"

#include <algorithm>

#include "cop/findings/format.hpp"
#include "cop/session.hpp"

namespace cop::app {

std::string show_table_findings(Diagnostics findings, const Session& session) {
  constexpr std::size_t most = 10;
  const std::size_t all = findings.size();
  findings.resize(std::min(all, most));
  const Sources nothing;
  session.env.err.write(render_findings(
      "full", {"", findings, nothing, 1, 0, session.colored(session.env.terminals.err)}));
  return all > most ? fmt::format("… and {} more\n", all - most) : "";
}

}  // namespace cop::app
