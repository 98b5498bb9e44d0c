#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cop/model/series.hpp"

namespace cop {

/// What a measure's figures can be parted by.
enum class StratumUnit { practice, member, group, arm };
template <>
struct Words<StratumUnit> {
  static constexpr Word<StratumUnit> all[] = {{"practice", StratumUnit::practice},
                                              {"member", StratumUnit::member},
                                              {"group", StratumUnit::group},
                                              {"arm", StratumUnit::arm}};
};

/// The figures of one practice, member, group or arm in time.
struct Stratum {
  std::string name;
  Series series;
};

/// The series of some of a measure's figures.
Series series_of(const Measure& measure, std::vector<Figure> all);

/// A measure's series by stratum, in the order of their names. Figures that name none are left out.
std::vector<Stratum> strata_of(const Project& project, const Measure& measure, StratumUnit unit);

}  // namespace cop
