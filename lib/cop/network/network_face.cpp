#include "cop/network/network_face.hpp"

#include <fmt/core.h>

#include "cop/report/phrases.hpp"

namespace cop {
namespace {

FiguresOfGroups figures_to_come(std::span<const Contribution> contributions) {
  FiguresOfGroups all;
  for (const Contribution& one : contributions) {
    const long before = all.figures;
    for (const MeasureContribution& measure : one.measures) all.figures += measure.left_out.to_come;
    if (all.figures > before) ++all.groups;
  }
  return all;
}

std::string projects_text(std::size_t projects) {
  return counted(static_cast<long>(projects), "project", "projects");
}

}  // namespace

std::vector<Paragraph> network_face(std::span<const Contribution> contributions,
                                    const LeftOutProjects& left_out, Date today) {
  std::vector<Paragraph> face{{fmt::format(
      "As of {}. {} read.", today.iso(),
      counted(static_cast<long>(contributions.size()), "project is", "projects are"))}};
  if (left_out.unreadable > 0) {
    face.push_back(
        {fmt::format("Left out, because {} cannot be read: {}.",
                     left_out.unreadable == 1 ? "it" : "they", projects_text(left_out.unreadable)),
         Tone::caution});
  }
  if (left_out.copies > 0) {
    face.push_back({fmt::format("Left out, because {} of another folder: {}.",
                                left_out.copies == 1 ? "it is a copy" : "they are copies",
                                projects_text(left_out.copies)),
                    Tone::caution});
  }
  const FiguresOfGroups to_come = figures_to_come(contributions);
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
