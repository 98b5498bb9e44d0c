#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "cop/model/cycle_log.hpp"

namespace cop {

/// When a figure is of: its period or, where that has no dates, its stage and the period in words.
/// A month and the span of its days are one period.
struct FigureTime {
  explicit FigureTime(const Observation& o) {
    if (o.period && o.period->value.dated()) {
      from = o.period->value.from();
      to = o.period->value.to();
      return;
    }
    if (o.period) period_in_words = o.period->value.text();
    if (o.stage) stage = static_cast<int>(o.stage->value);
  }
  Date from, to;
  std::string period_in_words;
  int stage = -1;

  friend bool operator==(const FigureTime&, const FigureTime&) = default;
  friend auto operator<=>(const FigureTime&, const FigureTime&) = default;
};

/// What makes an observation of a measure the figure it is; the texts belong to the observation.
struct SameFigure {
  explicit SameFigure(const Observation& o)
      : time(o),
        practice(text_of(o.practice)),
        member(text_of(o.member)),
        group(o.group->value),
        arm(o.arm->value),
        row(o.row->value),
        rater(text_of(o.rater)) {}
  FigureTime time;
  std::string_view practice, member, group, arm, row, rater;

  friend bool operator==(const SameFigure&, const SameFigure&) = default;
  friend auto operator<=>(const SameFigure&, const SameFigure&) = default;

 private:
  static std::string_view text_of(const auto& id) {
    return id ? std::string_view(id->value.text) : std::string_view();
  }
};

/// Whether the figure is of a part of its practice or group: of a member, of one row …
inline bool is_of_part_of_practice(const Observation& o) {
  return o.member || o.rater || o.group.given() || o.arm.given() || o.row.given();
}

/// Whether the figure is of a part of all that its measure counts: of a practice, or of a part of
/// one.
inline bool is_of_part(const Observation& o) { return o.practice || is_of_part_of_practice(o); }

}  // namespace cop
