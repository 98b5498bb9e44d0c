#pragma once

#include <string>
#include <vector>

#include "cop/report/render/edition.hpp"

namespace cop {

/// A file that belongs beside a report.
struct RenderedFile {
  std::string name;
  std::string text;
};

/// The charts of the report as SVG files, named as in its document.
std::vector<RenderedFile> chart_files(const Edition& edition);

}  // namespace cop
