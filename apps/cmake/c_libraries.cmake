# Finds the C libraries that bring no CMake package of their own, as the targets edit::edit,
# cmark-gfm::cmark-gfm and so on.

# An archive is taken where COP_LINK_ARCHIVES asks for it and there is one.
macro(cop_find_library variable name)
  if(COP_LINK_ARCHIVES)
    find_library(${variable} lib${name}.a)
  endif()
  find_library(${variable} NAMES ${name} lib${name} REQUIRED)
  mark_as_advanced(${variable})
endmacro()

function(cop_find_c_library name header)
  if(TARGET ${name}::${name})
    return()
  endif()
  string(TOUPPER COP_${name} prefix)
  find_path(${prefix}_INCLUDE_DIR ${header} REQUIRED)
  cop_find_library(${prefix}_LIBRARY ${name})
  add_library(${name}::${name} UNKNOWN IMPORTED)
  set_target_properties(${name}::${name} PROPERTIES
    IMPORTED_LOCATION "${${prefix}_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${${prefix}_INCLUDE_DIR}")
  # A shared library brings what it stands on; for an archive that must be named.
  if(ARGN AND ${prefix}_LIBRARY MATCHES "\\.a$")
    foreach(needed IN LISTS ARGN)
      string(TOUPPER COP_${needed}_LIBRARY variable)
      cop_find_library(${variable} ${needed})
      set_property(TARGET ${name}::${name} APPEND PROPERTY
        INTERFACE_LINK_LIBRARIES "${${variable}}")
    endforeach()
  endif()
endfunction()

cop_find_c_library(cmark-gfm cmark-gfm.h)
cop_find_c_library(cmark-gfm-extensions cmark-gfm-core-extensions.h)
cop_find_c_library(edit histedit.h tinfo bsd)
cop_find_c_library(sodium sodium.h)
cop_find_c_library(sqlite3 sqlite3.h)
cop_find_c_library(utf8proc utf8proc.h)
