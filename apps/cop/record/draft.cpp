#include "cop/record/draft.hpp"

#include <fmt/core.h>

#include "cop/io/file.hpp"
#include "cop/io/private_file.hpp"
#include "cop/io/yaml.hpp"
#include "cop/load/yaml_text.hpp"

namespace cop::app {
namespace {

constexpr std::string_view prefix = "draft-";
constexpr std::string_view suffix = ".yaml";
constexpr std::string_view version = "1";

void add_text(std::string& text, std::string_view key, std::string_view value) {
  if (!value.empty()) text += fmt::format("{}: {}\n", key, yaml_text(value, 0));
}

void add_answers(std::string& text, std::string_view key, const std::vector<GivenAnswer>& answers) {
  constexpr std::size_t indent = 4;
  if (!answers.empty()) text += fmt::format("{}:\n", key);
  for (const GivenAnswer& answer : answers) {
    text += fmt::format("  - question: {}\n    answer: {}\n", yaml_scalar(answer.question),
                        yaml_text(answer.text, indent));
  }
}

std::string text_at(const YamlNode& node, std::string_view key) {
  const YamlNode* child = node.find(key);
  return child == nullptr ? std::string() : std::string(child->text);
}

std::vector<GivenAnswer> answers_at(const YamlNode& node, std::string_view key) {
  std::vector<GivenAnswer> answers;
  const YamlNode* list = node.find(key);
  if (list == nullptr) return answers;
  for (const YamlNode& item : list->children()) {
    answers.push_back({text_at(item, "question"), text_at(item, "answer")});
  }
  return answers;
}

}  // namespace

std::string draft_text(const Draft& draft) {
  std::string text = fmt::format(
      "# Answers to cop record that are not saved yet. To go on: cop record --resume\n"
      "draft: {}\nbegun: {}\n",
      version, draft.begun.iso());
  add_text(text, "project", draft.project);
  add_text(text, "date", draft.date);
  add_text(text, "slug", draft.slug);
  add_answers(text, "answers", draft.answers);
  add_answers(text, "aside", draft.aside);
  add_text(text, "edited", draft.edited);
  return text;
}

std::optional<Draft> draft_from(const std::string& path, const std::string& text) {
  Diagnostics trouble;
  const auto document = read_yaml(FileName(path), text, trouble);
  if (!document || document->root().kind != YamlKind::mapping) return std::nullopt;
  const YamlNode& root = document->root();
  const auto begun = Date::parse(text_at(root, "begun"));
  if (!begun || text_at(root, "draft") != version) return std::nullopt;
  return Draft{path,
               text_at(root, "project"),
               *begun,
               text_at(root, "date"),
               text_at(root, "slug"),
               answers_at(root, "answers"),
               answers_at(root, "aside"),
               text_at(root, "edited")};
}

std::vector<Draft> drafts_in(const std::string& folder, std::vector<std::string>& unreadable) {
  std::vector<Draft> drafts;
  if (!is_folder(folder)) return drafts;
  for (const FolderEntry& entry : list_folder(folder)) {
    if (!entry.name.starts_with(prefix) || !entry.name.ends_with(suffix)) continue;
    const std::string path = join(folder, entry.name);
    const FileBytes file = read_file(path);
    auto draft = file.ok() ? draft_from(path, file.bytes) : std::nullopt;
    if (draft) {
      drafts.push_back(*std::move(draft));
    } else {
      unreadable.push_back(path);
    }
  }
  return drafts;
}

std::string new_draft_path(const std::string& folder, Date begun, std::uint64_t random_bits) {
  return join(folder,
              fmt::format("{}{}-{:08x}{}", prefix, begun.iso(), random_bits & 0xFFFFFFFFU, suffix));
}

void write_draft(const Draft& draft) {
  make_private_folder(parent_of(draft.path));
  replace_private_file(draft.path, draft_text(draft));
}

}  // namespace cop::app
