# Finds what the library and the program stand on. Each shared library, above all that of C++, makes the
# program start later: with COP_LINK_ARCHIVES they are linked as archives where there are any.

if(BUILD_SHARED_LIBS)
  set(COP_LINK_ARCHIVES OFF)  # what goes into a shared library must be position independent
endif()

set(Boost_USE_STATIC_LIBS ${COP_LINK_ARCHIVES})
find_package(Boost 1.74 CONFIG REQUIRED COMPONENTS filesystem)
find_package(CLI11 CONFIG REQUIRED)
find_package(fmt CONFIG REQUIRED)
find_package(nlohmann_json CONFIG REQUIRED)
find_package(Threads REQUIRED)
find_path(COP_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED)
include(apps/cmake/c_libraries.cmake)

find_package(yaml-cpp CONFIG REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp)  # before 0.8 the target has only the short name, and is shared
  if(COP_LINK_ARCHIVES)
    find_library(COP_YAML_CPP_ARCHIVE libyaml-cpp.a)
  endif()
  if(COP_YAML_CPP_ARCHIVE)
    add_library(yaml-cpp::yaml-cpp STATIC IMPORTED)
    set_target_properties(yaml-cpp::yaml-cpp PROPERTIES
      IMPORTED_LOCATION "${COP_YAML_CPP_ARCHIVE}"
      INTERFACE_INCLUDE_DIRECTORIES "${YAML_CPP_INCLUDE_DIR}")
  else()
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
  endif()
endif()

# Debian has no archive of fmt, but its headers hold all that goes into one.
get_target_property(fmt_type fmt::fmt TYPE)
if(COP_LINK_ARCHIVES AND fmt_type STREQUAL "SHARED_LIBRARY")
  add_library(cop_fmt STATIC apps/cmake/fmt.cpp)
  target_include_directories(cop_fmt SYSTEM PUBLIC
    $<TARGET_PROPERTY:fmt::fmt,INTERFACE_INCLUDE_DIRECTORIES>)
  target_compile_definitions(cop_fmt PUBLIC
    $<TARGET_PROPERTY:fmt::fmt,INTERFACE_COMPILE_DEFINITIONS>)
  cop_settings(cop_fmt)
else()
  add_library(cop_fmt ALIAS fmt::fmt)
endif()
