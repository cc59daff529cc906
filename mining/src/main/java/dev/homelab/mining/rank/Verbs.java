package dev.homelab.mining.rank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The verbs that exist.
///
/// @param declared every verb
/// @param nearest the name of the declared verb that words were most likely meant for
public record Verbs(List<Declared> declared, Function<List<String>, Optional<String>> nearest) {

  /// @param name the words of the verb, joined by one space
  /// @param covers commands whose work it does, as they are typed, without values: `kubectl logs
  ///     --tail`
  public record Declared(String name, List<String> covers) {}
}
