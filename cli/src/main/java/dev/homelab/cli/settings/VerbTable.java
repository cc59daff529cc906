package dev.homelab.cli.settings;

import java.util.List;

/// A `[[verb]]` table as it stands in a file.
///
/// @param name the verb's path
/// @param tier `read` or `write`
/// @param summary one line
/// @param run the program and its arguments
/// @param args the names of the positionals
/// @param origin where the table starts
public record VerbTable(
    String name,
    String tier,
    String summary,
    List<String> run,
    List<String> args,
    Origin.File origin) {}
