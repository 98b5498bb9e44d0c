#pragma once

namespace cop {

/// What a name in a folder stands for; a link counts as what it leads to, one that leads nowhere as
/// `other`, as do pipes and devices.
enum class EntryKind { file, folder, other };

}  // namespace cop
