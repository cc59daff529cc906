package dev.homelab.mining.shell;

import java.util.Optional;

/// The programs that are publicly known, with their sub-commands and flags.
public final class Catalogue {
  private Catalogue() {}

  /// The catalogue that comes with this module.
  public static Catalogue load() {
    return new Catalogue();
  }

  /// The name of a program; empty for any other text.
  public Optional<CatalogueWord> program(String name) {
    return Optional.of(new CatalogueWord(name));
  }
}
