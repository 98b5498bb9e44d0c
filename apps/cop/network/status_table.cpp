#include "cop/network/status_table.hpp"

#include <algorithm>

#include "cop/base/utf8.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/report/masked_report.hpp"
#include "cop/report/render/text_table.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

constexpr std::size_t longest_name = 28;
/// What stands between the name and the concerns at most.
constexpr std::size_t other_columns = 28;
constexpr std::size_t narrowest_concerns = 24;

/// The last characters of a text that is too long, behind an ellipsis.
std::string tail_of(const std::string& text, std::size_t longest) {
  const std::size_t length = count_code_points(text);
  if (length <= longest) return text;
  std::string_view rest = text;
  for (std::size_t i = length - longest + 1; i > 0; --i) {
    rest.remove_prefix(decode_front(rest).bytes);
  }
  return "…" + std::string(rest);
}

std::string last_meeting_text(const GroupState& state) {
  if (!state.last_meeting) return "none";
  if (state.days_ago < 0) return state.last_meeting->iso();
  if (state.days_ago == 0) return "today";
  return counted(static_cast<std::size_t>(state.days_ago), "day ago", "days ago");
}

std::string concerns_text(const GroupState& state, std::size_t width) {
  if (state.concerns.empty()) {
    return !state.is_over ? "all well" : state.phase == "closed" ? "closed" : "written up";
  }
  std::string text;
  std::size_t left = state.concerns.size();
  for (const GroupConcern& concern : state.concerns) {
    const std::string more = (text.empty() ? "" : "; ") + masked_text(concern.text, Names::hidden);
    constexpr std::size_t for_the_count = 4;
    const std::size_t room = width - (left > 1 ? for_the_count : 0);
    if (!text.empty() && count_code_points(text + more) > room) break;
    text += more;
    --left;
  }
  text = shown(text, std::max(width, narrowest_concerns));
  return left == 0 ? text : text + fmt::format("; +{}", left);
}

std::string count_line(const NetworkStatus& status) {
  const NetworkCounts counts = counts_of(status);
  std::string line =
      fmt::format("{}: {} well, {} to look at", counted(counts.projects, "project", "projects"),
                  counts.well, counts.to_look_at);
  if (counts.unreadable > 0) line += fmt::format(", {} cannot be read", counts.unreadable);
  if (status.copies > 0) {
    line += fmt::format("; {} left out", counted(status.copies, "copy", "copies"));
  }
  return line + "\n";
}

}  // namespace

std::string status_table(const NetworkStatus& status, std::size_t width) {
  std::size_t name_width = 0;
  std::vector<std::string> names;
  for (const NamedState& one : status.groups) {
    names.push_back(tail_of(shown(mask_identifiers(one.name)), longest_name));
    name_width = std::max(name_width, count_code_points(names.back()));
  }
  const std::size_t used = name_width + other_columns;
  const std::size_t concerns_width = std::max(narrowest_concerns, width - std::min(width, used));
  Table table{{{"Project"}, {"Last met", Align::right}, {"Came", Align::right}, {"To look at"}},
              {}};
  for (std::size_t i = 0; i < status.groups.size(); ++i) {
    const GroupState& state = status.groups[i].state;
    const bool knows_who = state.last_meeting && state.attended + state.enrolled > 0;
    table.rows.push_back({names[i], is_unreadable(state) ? "" : last_meeting_text(state),
                          knows_who ? fmt::format("{}/{}", state.attended, state.enrolled) : "",
                          concerns_text(state, concerns_width)});
  }
  return text_table(table, width) + "\n" + count_line(status);
}

}  // namespace cop::app
