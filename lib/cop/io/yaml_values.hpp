#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cop/io/yaml.hpp"

namespace cop {

/// Every value of a tree by its JSON Pointer: lists and mappings as their kind, texts with their
/// quotes. Two texts with the same values say the same to every reader.
using YamlValues = std::map<std::string, std::string, std::less<>>;

/// Adds the node and all below it as they would stand at the pointer.
void gather_values(const YamlNode& node, const std::string& pointer, YamlValues& values);

/// Takes out what stands at the pointer and all below it.
void erase_values(const std::string& pointer, YamlValues& values);

/// A JSON Pointer taken apart, with its escapes resolved.
std::vector<std::string> steps_of(std::string_view pointer);
/// The pointer to a key or an index below another pointer.
std::string step_below(const std::string& pointer, std::string_view step);

/// The node at a pointer, or nothing.
const YamlNode* node_at(const YamlNode& root, std::string_view pointer);

/// The tree of a text that a project file may hold, without a single complaint of its reader.
std::optional<YamlDocument> read_sound_yaml(std::string_view text);

}  // namespace cop
