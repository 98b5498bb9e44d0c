#include "cop/pager.hpp"

#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr int not_started = 126;

/// Whether a pager has shown the text.
bool is_paged(const std::string& text, const Env& env) {
  if (!env.feed_program || env.variable("TERM").value_or("") == "dumb") return false;
  const auto pager = env.variable("PAGER");
  const bool is_off = pager && pager->find_first_not_of(' ') == pager->npos;
  if (is_off) return false;
  const int code = pager ? env.feed_program({"sh", "-c", "exec " + *pager}, text)
                         : env.feed_program({"less", "-FRX"}, text);
  return code < not_started || code > not_started + 1;
}

}  // namespace

void show_in_pager(const std::string& text, const Session& session) {
  session.env.out.flush();
  if (!is_paged(text, session.env)) session.env.out.write(text);
}

}  // namespace cop::app
