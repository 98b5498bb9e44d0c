#pragma once

#include <nlohmann/json_fwd.hpp>

#include "cop/report/render/edition.hpp"

namespace cop {

/// What a document is for: each format has a few names of its own in it.
enum class DocumentUse { json, markdown, html };

/// A report as one document: what `cop report --format json` prints and what templates see. Its
/// names are those of template_names.hpp and of templates/reports/README.md; every name is there,
/// with null where there is nothing to say. All texts are as they were written.
nlohmann::ordered_json json_document(const Edition& edition, DocumentUse use);

}  // namespace cop
