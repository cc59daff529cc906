package dev.homelab.cli.settings;

import java.nio.file.Path;

/// Where a configuration file was looked for.
///
/// @param path absolute
/// @param role why it was looked for there
/// @param isThere whether there is one
public record Location(Path path, String role, boolean isThere) {}
