package dev.homelab.mining.shell;

import dev.homelab.mining.shell.Catalogue.Flag;
import java.util.Optional;

/// A place behind a program and its sub-commands: what may stand there.
final class Place {
  /// The most sub-commands of a program.
  private static final int DEEPEST = 2;

  private final Catalogue catalogue;
  private final String path;
  private final Optional<Place> outer;
  private final int depth;

  Place(Catalogue catalogue, String program) {
    this(catalogue, program, Optional.empty(), 0);
  }

  private Place(Catalogue catalogue, String path, Optional<Place> outer, int depth) {
    this.catalogue = catalogue;
    this.path = path;
    this.outer = outer;
    this.depth = depth;
  }

  /// The program and its sub-commands, joined by spaces.
  String path() {
    return path;
  }

  /// The sub-command that a text names here.
  Optional<CatalogueWord> subCommand(String text) {
    return depth == DEEPEST
        ? Optional.empty()
        : Optional.ofNullable(catalogue.entry(path).subCommands().get(text));
  }

  /// Behind a sub-command; empty if the text names none.
  Optional<Place> enter(String text) {
    return subCommand(text)
        .map(word -> new Place(catalogue, path + " " + word.text(), Optional.of(this), depth + 1));
  }

  /// The flag that a text names here, or further out.
  Optional<Flag> flag(String text) {
    Flag flag = catalogue.entry(path).flags().get(text);
    return flag == null ? outer.flatMap(place -> place.flag(text)) : Optional.of(flag);
  }

  /// The sub-command or flag that a text names here.
  Optional<CatalogueWord> word(String text) {
    return subCommand(text).or(() -> flag(text).map(Flag::word));
  }
}
