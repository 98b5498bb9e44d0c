#include "cop/network/status_json.hpp"

#include "cop/findings/json_findings.hpp"
#include "cop/identifiers/mask.hpp"
#include "cop/report/masked_report.hpp"

namespace cop::app {
namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(masked_text(text, Names::hidden));
}

Json state_json(const NamedState& one) {
  const GroupState& state = one.state;
  const bool has_met = state.last_meeting.has_value();
  Json json;
  json["folder"] = mask_identifiers(one.name);
  json["id"] = text_or_null(state.id);
  json["title"] = text_or_null(state.title);
  json["phase"] = text_or_null(state.phase);
  json["over"] = state.is_over;
  json["last_meeting"] = has_met ? Json(state.last_meeting->iso()) : Json();
  json["days_ago"] = has_met ? Json(state.days_ago) : Json();
  json["attended"] = has_met ? Json(state.attended) : Json();
  json["enrolled"] = is_unreadable(state) ? Json() : Json(state.enrolled);
  json["concerns"] = Json::array();
  for (const GroupConcern& concern : state.concerns) {
    json["concerns"].push_back({{"concern", name_of(concern.concern)},
                                {"text", masked_text(concern.text, Names::hidden)}});
  }
  return json;
}

}  // namespace

NetworkCounts counts_of(const NetworkStatus& status) {
  NetworkCounts counts{.projects = status.groups.size()};
  for (const NamedState& one : status.groups) {
    if (is_unreadable(one.state)) {
      ++counts.unreadable;
    } else if (one.state.concerns.empty()) {
      ++counts.well;
    } else {
      ++counts.to_look_at;
    }
  }
  return counts;
}

std::string json_of_status(const NetworkStatus& status, Date today) {
  const NetworkCounts counts = counts_of(status);
  Json json;
  json["schema_version"] = 1;
  json["kind"] = "network-status";
  json["as_of"] = today.iso();
  json["summary"] = {{"projects", counts.projects},
                     {"well", counts.well},
                     {"to_look_at", counts.to_look_at},
                     {"unreadable", counts.unreadable},
                     {"copies", status.copies}};
  json["projects"] = Json::array();
  for (const NamedState& one : status.groups) json["projects"].push_back(state_json(one));
  return json_text(json, 2);
}

}  // namespace cop::app
