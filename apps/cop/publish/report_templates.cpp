#include "cop/publish/report_templates.hpp"

#include <algorithm>

#include "cop/base/error.hpp"
#include "cop/base/utf8.hpp"
#include "cop/embedded.hpp"
#include "cop/io/file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string_view embedded(std::string_view path) {
  const auto files = embedded_files();
  return std::find_if(files.begin(), files.end(),
                      [path](const EmbeddedFile& file) { return file.path == path; })
      ->text;
}

ReportTemplate read_template(const std::string& path, const std::string& name) {
  FileBytes file = read_file(path, largest_template);
  if (!file.ok()) throw Error(fmt::format("{}: {} ({})", shown(name), file.trouble, file.help));
  return {name, std::move(file.bytes)};
}

}  // namespace

ReportTemplate built_in_template(std::string_view format) {
  return {"built-in", std::string(embedded(fmt::format("reports/report.{}.mustache", format)))};
}

std::string_view report_style() { return embedded("reports/report.css"); }

ReportTemplate template_for(const ReportRequest& request, std::string_view format,
                            const std::string& project, const Session& session) {
  if (!request.template_file.empty()) {
    const std::string path = session.path(request.template_file);
    if (!exists(path)) {
      throw UsageError("--template: there is no file " + shown(request.template_file));
    }
    return read_template(path, request.template_file);
  }
  const std::string name = fmt::format("templates/{}.{}.mustache", request.kind, format);
  const std::string path = join(project, name);
  if (!exists(path) || leads_outside(path, project)) return built_in_template(format);
  session.say("with the group's own {}", name);
  return read_template(path, name);
}

}  // namespace cop::app
