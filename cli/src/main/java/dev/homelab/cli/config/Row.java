package dev.homelab.cli.config;

import dev.homelab.cli.output.JsonObject;
import dev.homelab.cli.settings.ClientFiles;
import dev.homelab.cli.settings.ClientKey;
import dev.homelab.cli.settings.Key;
import dev.homelab.cli.settings.Origin;
import dev.homelab.cli.settings.Settings;
import dev.homelab.cli.settings.Value;
import dev.homelab.cli.settings.VerbTable;
import dev.homelab.cli.settings.Withheld;
import dev.homelab.cli.verb.Alias;
import dev.homelab.http.Redacted;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One setting, as `config` shows it.
///
/// @param key its name
/// @param value its value; null if it has none
/// @param origin where that came from; null if there is none
/// @param leftOut why the value is not used; null if it is, or if there is none
/// @param note what else is to be said of it; may be empty
record Row(
    String key,
    @Nullable String value,
    @Nullable String origin,
    @Nullable String leftOut,
    String note) {
  private static final String UNUSABLE = "can't be used";

  /// As `{key, value, origin, left_out}`.
  void put(JsonObject json) {
    json.put("key", key)
        .put("value", Optional.ofNullable(value))
        .put("origin", Optional.ofNullable(origin))
        .put("left_out", Optional.ofNullable(leftOut));
  }

  /// Each in its order, one after the other: there may be more than the memory holds at once.
  ///
  /// @param unusable the aliases that can't be used
  static void each(Settings settings, Set<String> unusable, Consumer<Row> to) {
    for (Key<?> key : Key.all()) {
      to.accept(of(settings, key));
    }
    for (Map.Entry<String, Value> rule : settings.dialRules().entrySet()) {
      to.accept(of("dial." + Redacted.of(rule.getKey()), rule.getValue()));
    }
    for (Value host : settings.insecureHosts()) {
      to.accept(of("tls.insecure", host));
    }
    for (Map.Entry<String, Value> alias : settings.aliases().entrySet()) {
      to.accept(of(alias, unusable.contains(alias.getKey()) ? UNUSABLE : null));
    }
    for (ClientFiles files : settings.clientFiles()) {
      for (Map.Entry<ClientKey, Value> file : files.values().entrySet()) {
        String label = file.getKey().label(Redacted.of(files.host()));
        String shown = file.getKey().shown(file.getValue().text());
        to.accept(new Row(label, shown, file.getValue().origin().toString(), null, ""));
      }
    }
    for (VerbTable verb : settings.verbs().team()) {
      to.accept(of(verb, settings.verbs().ofUser(verb.name()), "overridden by "));
    }
    for (VerbTable verb : settings.verbs().own()) {
      to.accept(of(verb, settings.verbs().ofTeam(verb.name()), "overrides "));
    }
  }

  private static Row of(Settings settings, Key<?> key) {
    Optional<Value> given = settings.given(key);
    if (given.isPresent()) {
      return of(key, given.get(), settings.misfit(key).isPresent() ? UNUSABLE : null);
    }
    Optional<Withheld> left = settings.leftOut(key);
    if (left.isPresent()) {
      return of(key, left.get().value(), left.get().reason());
    }
    return settings
        .byDefault(key)
        .map(text -> of(key, new Value(text, Origin.DEFAULT), null))
        .orElseGet(() -> new Row(key.label(), null, null, null, ""));
  }

  private static Row of(Key<?> key, Value value, @Nullable String leftOut) {
    String shown = key.shown(value.text());
    return new Row(key.label(), shown, value.origin().toString(), leftOut, "");
  }

  private static Row of(String label, Value value) {
    return new Row(label, value.shown(), value.origin().toString(), null, "");
  }

  private static Row of(Map.Entry<String, Value> entry, @Nullable String leftOut) {
    String origin = entry.getValue().origin().toString();
    Alias alias = new Alias(entry.getKey(), entry.getValue().text(), origin);
    return new Row("alias." + Redacted.of(alias.name()), alias.shown(), origin, leftOut, "");
  }

  private static Row of(VerbTable verb, Optional<VerbTable> other, String what) {
    return new Row(
        "verb",
        Redacted.of(verb.name()),
        verb.origin().toString(),
        null,
        other.isPresent() ? what + other.get().origin() : "");
  }

  /// The value for a person.
  String shown() {
    return value == null ? "-" : value;
  }

  /// The origin for a person, with what is to be said.
  String comment() {
    if (origin == null) {
      return "not set";
    }
    String left = leftOut == null ? "" : ", left out: " + leftOut;
    return origin + left + (note.isEmpty() ? "" : ", " + note);
  }
}
