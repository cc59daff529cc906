package dev.homelab.cli.settings;

import java.nio.file.Path;

/// One configuration file that was read.
///
/// @param file absolute
/// @param rank whose it is, or whose the one is that includes it
record Layer(Path file, Rank rank, ConfigFile content) {}
