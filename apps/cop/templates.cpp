#include "cop/templates.hpp"

#include <kainjow/mustache.hpp>

#include "cop/editor_files.hpp"
#include "cop/embedded.hpp"
#include "cop/load/yaml_text.hpp"

namespace cop::app {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::string_view projects = "projects/";
constexpr std::string_view about_file = "about.txt";

/// Splits "projects/pdsa/cop.yaml" into the template's name and the file's.
struct TemplateFile {
  std::string_view name;
  std::string_view file;
  std::string_view text;
};

std::vector<TemplateFile> template_files() {
  std::vector<TemplateFile> files;
  for (const EmbeddedFile& embedded : embedded_files()) {
    if (!embedded.path.starts_with(projects)) continue;
    const std::string_view path = embedded.path.substr(projects.size());
    const std::size_t slash = path.find('/');
    files.push_back({path.substr(0, slash), path.substr(slash + 1), embedded.text});
  }
  return files;
}

/// A named list, and whether it has entries: `practices` and `has_practices`.
template <class T, class Make>
void add_list(mustache::data& data, const std::string& name, const std::vector<T>& things,
              Make make) {
  mustache::data list(mustache::data::type::list);
  for (const T& thing : things) list << make(thing);
  data.set(name, list);
  data.set("has_" + name, !things.empty());
}

/// A text, and whether it is given: `name` and `has_name`.
void add_text(mustache::data& data, const std::string& name, const std::string& text) {
  data.set(name, text);
  data.set("has_" + name, !text.empty());
}

mustache::data named(const NamedThing& thing) {
  mustache::data data;
  add_text(data, "id", thing.id);
  add_text(data, "name", thing.name);
  return data;
}

mustache::data member_data(const NewMember& member) {
  mustache::data data = named({member.id, member.name});
  add_text(data, "role", member.role);
  add_text(data, "practice", member.practice);
  return data;
}

mustache::data data_of(const NewProject& project) {
  mustache::data data;
  add_text(data, "id", project.id);
  add_text(data, "title", project.title);
  add_text(data, "started", project.started);
  add_text(data, "question", project.question);
  add_text(data, "facilitator", project.facilitator);
  add_text(data, "jurisdiction", project.jurisdiction);
  add_list(data, "practices", project.practices, named);
  add_list(data, "members", project.members, member_data);
  add_list(data, "measures", project.measures, named);
  return data;
}

}  // namespace

std::vector<ProjectTemplate> project_templates() {
  std::vector<ProjectTemplate> templates;
  for (const TemplateFile& file : template_files()) {
    if (file.file != about_file) continue;
    const std::string_view line = file.text.substr(0, file.text.find('\n'));
    templates.push_back({std::string(file.name), std::string(line)});
  }
  return templates;
}

Sources project_files(std::string_view template_name, const NewProject& project) {
  mustache::data data = data_of(project);
  Sources files;
  for (const TemplateFile& file : template_files()) {
    if (file.name != template_name || file.file == about_file) continue;
    mustache::mustache text{std::string(file.text)};
    text.set_custom_escape([](const std::string& value) { return yaml_scalar(value); });
    files[std::string(file.file)] = schema_line(file.file) + text.render(data);
  }
  return files;
}

}  // namespace cop::app
