#include "cop/publish/destination.hpp"

#include <string_view>

#include "cop/base/utf8.hpp"
#include "cop/file_name_part.hpp"
#include "cop/io/file.hpp"
#include "cop/output_file.hpp"
#include "cop/session.hpp"

namespace cop::app {
namespace {

std::string reason_for_privacy(const ReportKind& kind) {
  return kind.is_private
             ? fmt::format("a {} report is about one person", kind.name)
             : std::string("with --private a report shows numbers by which people can be told");
}

}  // namespace

std::string format_of(const ReportRequest& request) {
  if (!request.format.empty()) return request.format;
  for (const std::string_view format : {"html", "json"}) {
    if (request.output.ends_with(fmt::format(".{}", format))) return std::string(format);
  }
  return "md";
}

Destination destination_of(const ReportRequest& request, const ReportKind& kind,
                           const std::string& project, const Session& session) {
  const bool is_private = kind.is_private || audience_of(request, kind) == Audience::the_group;
  if (request.output == "-" || (request.output.empty() && is_private)) return {};
  if (request.output.empty()) {
    const std::string about = request.subject.empty() ? "" : "-" + file_name_part(request.subject);
    return {join(project, fmt::format("reports/{}{}.{}", kind.name, about, format_of(request)))};
  }
  const std::string file = session.path(request.output);
  refuse_project_files(file, project);
  if (is_private && file.starts_with(project + "/")) {
    throw UsageError(fmt::format(
        "{} is in the shared folder, and {}: print it with -o -, or write it outside the project",
        shown(file), reason_for_privacy(kind)));
  }
  return {file};
}

Audience audience_of(const ReportRequest& request, const ReportKind& kind) {
  if (request.is_shared && request.is_private) {
    throw UsageError("--shared and --private cannot be true together: leave out one");
  }
  if (request.is_shared && kind.is_private) {
    throw UsageError(reason_for_privacy(kind) + ", so it cannot be --shared");
  }
  return request.is_private ? Audience::the_group : Audience::shared;
}

}  // namespace cop::app
