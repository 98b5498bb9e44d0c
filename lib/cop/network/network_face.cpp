#include "cop/network/network_face.hpp"

#include <fmt/core.h>

#include "cop/report/phrases.hpp"

namespace cop {
namespace {

/// Figures of periods that are still to come, in how many groups.
struct FiguresToCome {
  long figures = 0;
  long groups = 0;
};

FiguresToCome figures_to_come(std::span<const Contribution> contributions) {
  FiguresToCome all;
  for (const Contribution& one : contributions) {
    const long before = all.figures;
    for (const MeasureContribution& measure : one.measures) all.figures += measure.figures_to_come;
    if (all.figures > before) ++all.groups;
  }
  return all;
}

}  // namespace

std::vector<Paragraph> network_face(std::span<const Contribution> contributions,
                                    std::size_t unreadable, Date today) {
  std::vector<Paragraph> face{{fmt::format(
      "As of {}. {} read.", today.iso(),
      counted(static_cast<long>(contributions.size()), "project is", "projects are"))}};
  if (unreadable > 0) {
    face.push_back(
        {fmt::format("Left out, because {} cannot be read: {}.", unreadable == 1 ? "it" : "they",
                     counted(static_cast<long>(unreadable), "project", "projects")),
         Tone::caution});
  }
  const FiguresToCome to_come = figures_to_come(contributions);
  if (to_come.figures > 0) {
    face.push_back({fmt::format("Left out, because their periods are still to come: {} in {}. "
                                "cop network validate names them; most often a year is mistyped.",
                                counted(to_come.figures, "figure", "figures"),
                                counted(to_come.groups, "group", "groups")),
                    Tone::caution});
  }
  return face;
}

}  // namespace cop
