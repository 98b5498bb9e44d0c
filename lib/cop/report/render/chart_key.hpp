#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cop/charts/chart.hpp"
#include "cop/language/language.hpp"

namespace cop {

/// What pictures say in words about the signs in them; the same in all of them.

/// What the shape and colour of a point tell. A point that does not count has no signal.
struct PointLook {
  bool counts = true;
  PointSignal signal = PointSignal::none;
  Judgement judgement = Judgement::neutral;

  friend bool operator==(const PointLook&, const PointLook&) = default;
};

PointLook look_of(const ChartPoint& point);

/// The language of charts that stand together.
Language language_of(std::span<const Chart> charts);

/// "beyond a limit: improvement"; empty for a point of which there is nothing to say.
std::string words_for(const PointLook& look, const Language& say);

/// The looks in the charts that need words, each once: points beyond a limit, then those in a
/// pattern, then those that do not count.
std::vector<PointLook> looks_to_explain(std::span<const Chart> charts);

/// The label of the line, with words for the signal of a centre line.
std::string words_for(const ChartLine& line, const Language& say);

/// What lines of this role are called where no label stands beside them: "limits", "target".
std::string name_of(LineRole role, const Language& say);

}  // namespace cop
