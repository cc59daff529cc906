package dev.homelab.cli.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A credential that is set and not used: it belongs to the server that was set where it was, or
/// further away, and something nearer decides who that is.
///
/// @param key what it is
/// @param value the credential as it is set
/// @param addressKey which address it belongs to
/// @param decider the setting from a nearer source, such as the address or a rule of the dial
/// @param origin that source
public record Withheld(Key<?> key, Value value, Key<?> addressKey, String decider, Origin origin) {

  /// Those of these settings.
  ///
  /// @param layers how near each source is
  static List<Withheld> of(Settings settings, Layers layers) {
    List<Withheld> all = new ArrayList<>(0);
    for (Key<?> key : Key.all()) {
      Optional<Value> credential = settings.given(key);
      Optional<Key<?>> address = key.address();
      if (credential.isPresent() && address.isPresent()) {
        Optional<Decider> nearer = nearer(settings, layers, credential.get(), address.get());
        if (nearer.isPresent()) {
          Decider decider = nearer.get();
          all.add(
              new Withheld(
                  key, credential.get(), address.get(), decider.label(), decider.origin()));
        }
      }
    }
    return all;
  }

  private static Optional<Decider> nearer(
      Settings settings, Layers layers, Value credential, Key<?> address) {
    Rank rank = layers.rank(credential.origin());
    for (Decider decider : Deciders.of(settings, address)) {
      if (rank.isFurtherThan(layers.rank(decider.origin()))) {
        return Optional.of(decider);
      }
    }
    return Optional.empty();
  }

  /// Why it is left out, in a few words.
  public String reason() {
    return decider + " comes from " + origin;
  }

  /// What is left out and why, and how one is named that is not, in a line.
  @Override
  public String toString() {
    return key.label()
        + " of "
        + value.origin()
        + " is left out, since "
        + reason()
        + ": "
        + remedy();
  }

  private String remedy() {
    return origin instanceof Origin.Variable
        ? "set " + key.variable() + " for this address"
        : "set " + key.label() + " beside it";
  }
}
