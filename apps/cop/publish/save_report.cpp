#include "cop/publish/save_report.hpp"

#include <vector>

#include "cop/base/utf8.hpp"
#include "cop/io/file.hpp"
#include "cop/io/write_file.hpp"
#include "cop/report/render/chart_files.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string stem_of(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  return dot == name.npos || dot == 0 ? name : name.substr(0, dot);
}

}  // namespace

void save_report(Edition& edition, const std::string& format, const std::string& file,
                 const std::function<std::string(const Edition&)>& rendered,
                 const Session& session) {
  const bool has_files = format == "md";
  if (has_files) edition.chart_prefix = stem_of(name_of_path(file));
  const std::string bytes = rendered(edition);
  const auto charts = has_files ? chart_files(edition) : std::vector<RenderedFile>();
  const std::string folder = parent_of(file);
  make_folders(folder);
  for (const RenderedFile& chart : charts) replace_file(join(folder, chart.name), chart.text);
  replace_file(file, bytes);
  session.say("wrote {}{}", shown(file),
              charts.empty()
                  ? ""
                  : fmt::format(" and {} beside it", counted(charts.size(), "chart", "charts")));
}

}  // namespace cop::app
