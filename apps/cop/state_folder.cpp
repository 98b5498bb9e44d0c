#include "cop/state_folder.hpp"

#include "cop/base/sha256.hpp"
#include "cop/env.hpp"
#include "cop/io/file.hpp"

namespace cop::app {
namespace {

bool is_absolute(const std::optional<std::string>& path) { return path && path->starts_with('/'); }

std::optional<std::string> state_home(const Env& env) {
  if (const auto named = env.variable("XDG_STATE_HOME"); is_absolute(named)) return named;
  const auto home = env.variable("HOME");
  if (!is_absolute(home)) return std::nullopt;
  return join(*home, ".local/state");
}

}  // namespace

std::optional<std::string> state_folder(const Env& env, const std::string& project) {
  constexpr std::size_t key_length = 16;
  const auto home = state_home(env);
  if (!home) return std::nullopt;
  const std::string key = sha256_hex(absolute_path(project, env.folder)).substr(0, key_length);
  return join(join(*home, "cop"), key);
}

}  // namespace cop::app
