#include "cop/report/render/template_names.hpp"

#include <array>

namespace cop {
namespace {

using enum NameKind;
constexpr DocumentUse html = DocumentUse::html;
constexpr DocumentUse markdown = DocumentUse::markdown;

constexpr std::array paragraph_names{TemplateName{"text"}, TemplateName{"tone"},
                                     TemplateName{"strong", flag}, TemplateName{"caution", flag}};

constexpr std::array prose_names{TemplateName{"term"}, TemplateName{"text"},
                                 TemplateName{"html", ready, {}, html},
                                 TemplateName{"markdown", ready, {}, markdown}};

constexpr std::array item_names{TemplateName{"."}};
constexpr std::array list_names{TemplateName{"items", list, item_names}};

constexpr std::array entry_names{TemplateName{"term"}, TemplateName{"text"}};
constexpr std::array pairs_names{TemplateName{"entries", list, entry_names}};

constexpr std::array column_names{TemplateName{"title"}, TemplateName{"right", flag}};
constexpr std::array cell_names{TemplateName{"text"}, TemplateName{"right", flag},
                                TemplateName{"head", flag}};
constexpr std::array row_names{TemplateName{"cells", list, cell_names}};
constexpr std::array table_names{TemplateName{"columns", list, column_names},
                                 TemplateName{"rows", list, row_names}};

constexpr std::array figure_names{TemplateName{"name"},
                                  TemplateName{"title"},
                                  TemplateName{"alt"},
                                  TemplateName{"file"},
                                  TemplateName{"address"},
                                  TemplateName{"sparkline"},
                                  TemplateName{"svg", ready, {}, html},
                                  TemplateName{"fenced", ready, {}, markdown},
                                  TemplateName{"numbers", object, table_names}};

constexpr std::array block_names{TemplateName{"paragraph", object, paragraph_names},
                                 TemplateName{"prose", object, prose_names},
                                 TemplateName{"list", object, list_names},
                                 TemplateName{"pairs", object, pairs_names},
                                 TemplateName{"table", object, table_names},
                                 TemplateName{"figure", object, figure_names}};

constexpr std::array section_names{TemplateName{"id"}, TemplateName{"level"}, TemplateName{"title"},
                                   TemplateName{"hashes", ready, {}, markdown},
                                   TemplateName{"blocks", list, block_names}};

constexpr std::array part_names{TemplateName{"id"}, TemplateName{"title"}};
constexpr std::array contents_names{TemplateName{"id"}, TemplateName{"title"},
                                    TemplateName{"has_parts", flag},
                                    TemplateName{"parts", list, part_names}};

constexpr std::array root_names{TemplateName{"kind"},
                                TemplateName{"report"},
                                TemplateName{"subject"},
                                TemplateName{"audience"},
                                TemplateName{"as_of"},
                                TemplateName{"from"},
                                TemplateName{"to"},
                                TemplateName{"lang"},
                                TemplateName{"title"},
                                TemplateName{"label_caution"},
                                TemplateName{"label_skip"},
                                TemplateName{"label_contents"},
                                TemplateName{"label_numbers"},
                                TemplateName{"face", list, paragraph_names},
                                TemplateName{"has_contents", flag},
                                TemplateName{"contents", list, contents_names},
                                TemplateName{"sections", list, section_names},
                                TemplateName{"style", ready, {}, html},
                                TemplateName{"policy"}};

}  // namespace

std::span<const TemplateName> document_names() { return root_names; }

}  // namespace cop
