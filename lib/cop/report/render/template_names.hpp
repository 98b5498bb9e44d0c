#pragma once

#include <span>
#include <string_view>

#include "cop/report/render/json_document.hpp"

namespace cop {

/// What stands behind a name of the document.
enum class NameKind {
  /// A text, which is escaped wherever it is put.
  text,
  /// A text that is made for one format and safe in it, and is put there as it is.
  ready,
  /// Yes or no.
  flag,
  /// One thing with names of its own.
  object,
  /// Things with names of their own, or texts called `.`.
  list,
};

/// A name that a template may use. `only_in` is the format for which a ready text is made.
struct TemplateName {
  std::string_view name;
  NameKind kind = NameKind::text;
  std::span<const TemplateName> inside = {};
  DocumentUse only_in = DocumentUse::json;
};

/// The names of the document itself.
std::span<const TemplateName> document_names();

}  // namespace cop
