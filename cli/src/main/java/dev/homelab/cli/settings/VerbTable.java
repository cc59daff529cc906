package dev.homelab.cli.settings;

import java.util.List;

/// A `[[verb]]` table as it stands in a file.
///
/// @param name the verb's path
/// @param tier `read` or `write`
/// @param summary one line
/// @param run the program and its arguments
/// @param args the names of the positionals; of one that may be missing with `=` and its default
/// @param terms what else it says
/// @param origin where the table starts
public record VerbTable(
    String name,
    String tier,
    String summary,
    List<String> run,
    List<String> args,
    Terms terms,
    Origin.File origin) {

  /// The same with another program.
  VerbTable running(List<String> other) {
    return new VerbTable(name, tier, summary, other, args, terms, origin);
  }
}
