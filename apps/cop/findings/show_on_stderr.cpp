#include "cop/findings/show_on_stderr.hpp"

#include "cop/findings/format.hpp"
#include "cop/session.hpp"

namespace cop::app {

void show_on_stderr(const Diagnostics& findings, const Sources& sources, const Session& session) {
  const FindingsReport report{"", findings, sources,
                              1,  0,        session.colored(session.env.terminals.err)};
  session.env.out.flush();
  session.env.err.write(render_findings("full", report));
}

}  // namespace cop::app
