#include "cop/report/render/chart_files.hpp"

#include <fmt/core.h>

#include "cop/report/render/svg.hpp"
#include "cop/report/render/unique_names.hpp"

namespace cop {
namespace {

void add_charts(const Section& section, const std::string& prefix, UniqueNames& names,
                std::vector<RenderedFile>& files) {
  for (const Block& block : section.blocks) {
    const auto* figure = std::get_if<ChartFigure>(&block);
    if (figure == nullptr) continue;
    files.push_back(
        {fmt::format("{}-{}.svg", prefix, names.name_for(figure->name)), svg(figure->chart)});
  }
  for (const Section& part : section.parts) add_charts(part, prefix, names, files);
}

}  // namespace

std::vector<RenderedFile> chart_files(const Edition& edition) {
  std::vector<RenderedFile> files;
  UniqueNames names("chart");
  for (const Section& section : edition.report.sections) {
    add_charts(section, edition.chart_prefix, names, files);
  }
  return files;
}

}  // namespace cop
