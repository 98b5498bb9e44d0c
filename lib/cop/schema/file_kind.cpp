#include "cop/schema/file_kind.hpp"

#include <algorithm>

#include "cop/model/describe_log.hpp"
#include "cop/model/describe_project.hpp"
#include "cop/schema/shape_maker.hpp"

namespace cop {
namespace {

template <class T>
Shape shape_of(const char* path) {
  ShapeMaker maker(path);
  describe(maker, T{});
  return std::move(maker).block();
}

constexpr FileKind kinds[] = {
    {"cop", "cop.yaml", "The project itself: its title, phase, rhythm and privacy settings.",
     [] { return shape_of<const Charter>("cop"); }},
    {"question", "question.yaml",
     "What the members ask, what they aim for, and whether it needs ethics advice.",
     [] { return shape_of<const Question>("question"); }},
    {"members", "members.yaml", "Who takes part, and from which practices.",
     [] { return shape_of<const Membership>("members"); }},
    {"measures", "measures.yaml",
     "What is measured, written so that another practice could collect it from this alone.",
     [] { return shape_of<const Measures>("measures"); }},
    {"cycle", "cycles/", "A cycle log: what happened at one meeting.",
     [] { return shape_of<const CycleLog>("cycle"); }},
    {"ballot", "ballots/", "One member's vote in one round of a selection.",
     [] { return shape_of<const Ballot>("ballot"); }},
};

template <class Test>
const FileKind* first_kind(Test test) {
  const auto found = std::find_if(std::begin(kinds), std::end(kinds), test);
  return found == std::end(kinds) ? nullptr : found;
}

}  // namespace

std::span<const FileKind> file_kinds() { return kinds; }

const FileKind* find_file_kind(std::string_view name) {
  return first_kind([&](const FileKind& kind) { return kind.name == name; });
}

const FileKind* kind_of_file(std::string_view file) {
  return first_kind([&](const FileKind& kind) {
    return kind.place.ends_with('/') ? file.starts_with(kind.place) : file == kind.place;
  });
}

}  // namespace cop
