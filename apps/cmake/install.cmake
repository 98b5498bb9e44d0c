# Installs the program, and the library with what find_package(cop) needs.

include(CMakePackageConfigHelpers)

if(BUILD_SHARED_LIBS AND UNIX AND NOT APPLE)
  set_target_properties(cop PROPERTIES INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
endif()
install(TARGETS cop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS cop_core EXPORT cop-targets
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY lib/cop DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.hpp")
install(FILES ${PROJECT_BINARY_DIR}/generated/cop/version.hpp
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/cop)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/cop)
install(EXPORT cop-targets NAMESPACE cop:: DESTINATION ${package_folder})
configure_package_config_file(apps/cmake/cop-config.cmake.in cop-config.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(cop-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/cop-config.cmake ${PROJECT_BINARY_DIR}/cop-config-version.cmake
  apps/cmake/c_libraries.cmake
  DESTINATION ${package_folder})
