package dev.homelab.mining.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Where the programs keep their histories.
record Places(Path home, Function<String, Optional<String>> environment) {
  List<Source> of(Set<Kind> kinds) {
    return List.of();
  }
}
