#include "cop/network/request.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/text_check.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t largest_list = 16 * largest_file;

std::string trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  text = without_byte_order_mark(text);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string line = trimmed(text.substr(0, end));
    if (!line.empty() && !line.starts_with('#')) lines.push_back(line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<std::string> listed_roots(const std::string& list, const Session& session) {
  if (list == "-") return lines_of(session.env.in.rest());
  const std::string path = session.path(list);
  if (!exists(path)) throw UsageError("--list: there is no file " + shown(list));
  const FileBytes file = read_file(path, largest_list);
  if (!file.ok()) throw Error(fmt::format("{}: {} ({})", shown(list), file.trouble, file.help));
  return lines_of(file.bytes);
}

}  // namespace

std::vector<std::string> roots_of(const NetworkRequest& request, const Session& session) {
  std::vector<std::string> roots = request.roots;
  if (request.list.empty()) {
    if (roots.empty()) roots.emplace_back(".");
    return roots;
  }
  for (std::string& root : listed_roots(request.list, session)) roots.push_back(std::move(root));
  return roots;
}

}  // namespace cop::app
