# Compiles every file under templates/ into the program (see apps/cop/embedded.hpp).

function(cop_embed_templates source_variable)
  set(root ${PROJECT_SOURCE_DIR}/templates)
  set(names ${PROJECT_BINARY_DIR}/generated/template_names.txt)
  set(source ${PROJECT_BINARY_DIR}/generated/embedded.cpp)

  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*)
  list(SORT files)
  # The list of names is a file of its own: without it a deleted template would stay in the program.
  list(JOIN files "\n" content)
  file(CONFIGURE OUTPUT ${names} CONTENT "${content}\n" @ONLY)
  list(TRANSFORM files PREPEND ${root}/ OUTPUT_VARIABLE paths)

  set(script ${PROJECT_SOURCE_DIR}/apps/cmake/embed.cmake)
  add_custom_command(
    OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -D ROOT=${root} -D NAMES=${names} -D OUTPUT=${source} -P ${script}
    DEPENDS ${script} ${names} ${paths}
    COMMENT "Embedding templates"
    VERBATIM)
  set(${source_variable} ${source} PARENT_SCOPE)
endfunction()
