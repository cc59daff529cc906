package dev.homelab.cli.settings;

import dev.homelab.http.DialTarget;
import dev.homelab.http.HostMatch;
import dev.homelab.http.Redacted;
import dev.homelab.http.Trust;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that is wrong with the settings, in use or not: what could not be read, and each
/// value of each file and variable that its setting does not take.
public final class Review {
  private static final String HOST = "a host name such as grafana.lab.example, or *.lab.example";

  private final Settings settings;
  private final List<Problem> all;

  /// The rules whose hosts are not written as they are compared, by what they are compared as.
  private final Map<String, Value> odd = new HashMap<>();

  private Review(Settings settings) {
    this.settings = settings;
    this.all = new ArrayList<>(settings.problems());
  }

  /// The problems of these settings; of each file's values the first hundred.
  public static List<Problem> of(Settings settings) {
    Review review = new Review(settings);
    for (Layer layer : settings.files()) {
      review.look(layer);
    }
    for (Key<?> key : Key.all()) {
      review.lookAtVariable(key);
    }
    for (SignInKeys server : SignInKeys.all()) {
      server.conflict(settings).ifPresent(review.all::add);
    }
    for (ClientFiles files : settings.clientFiles()) {
      files.conflict().ifPresent(review.all::add);
    }
    return review.all;
  }

  private void look(Layer layer) {
    Problems found = new Problems(layer.file().toString());
    Folder folder = Folder.of(layer.file());
    for (ConfigFile.Item item : layer.content().items()) {
      Value value = item.value();
      Optional<Key<?>> key = Key.labelled(item.key());
      ClientFiles.Item client = ClientFiles.Item.of(item.key());
      if (client != null) {
        problem(client, value, folder).ifPresent(found::add);
      } else if (key.isPresent()) {
        problem(key.get(), value, folder).ifPresent(found::add);
      } else if (item.key().equals(TomlReader.INSECURE)) {
        problem(item.key() + " " + Misfits.quoted(value.shown()), value.text(), value)
            .ifPresent(found::add);
      } else if (!item.key().startsWith(TomlReader.ALIAS + ".")) {
        rule(item.key().substring(item.key().indexOf('.') + 1), value).ifPresent(found::add);
      }
    }
    all.addAll(found.told());
  }

  private void lookAtVariable(Key<?> key) {
    Optional<Value> given = settings.given(key);
    if (given.isPresent() && given.get().origin() instanceof Origin.Variable) {
      problem(key, given.get(), Folder.working()).ifPresent(all::add);
    }
  }

  /// What is no path was told when the file was read.
  private Optional<Problem> problem(Key<?> key, Value value, Folder folder) {
    if (key.isTakenBack(value)) {
      return Optional.empty();
    }
    Optional<String> text = key.isPath() ? folder.resolve(value.text()) : Optional.of(value.text());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Account account = settings.environment().account();
    Optional<String> why = Misfits.trouble(key.type(), text.get(), account);
    Value resolved = new Value(text.get(), value.origin());
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(Misfits.problem(key, resolved, why.get(), consequence(key, value.origin())));
  }

  private String consequence(Key<?> key, Origin origin) {
    if (settings.leftOut(key).isPresent()) {
      return ", and it is left out";
    }
    Optional<Value> decision = settings.decision(key);
    return decision.isEmpty() || decision.get().origin().equals(origin)
        ? Misfits.consequence(key)
        : ", and " + decision.get().origin() + " overrides it";
  }

  private Optional<Problem> problem(ClientFiles.Item client, Value value, Folder folder) {
    String label = client.key().label(Redacted.of(client.host()));
    Optional<Problem> host = problem(label, client.host(), value);
    Optional<String> file = folder.resolve(value.text());
    if (host.isPresent() || file.isEmpty() || value.text().isEmpty()) {
      return host;
    }
    Account account = settings.environment().account();
    Optional<String> trouble = client.key().trouble(file.get(), account);
    String shown = Misfits.quoted(client.key().shown(file.get()));
    return trouble.map(
        why ->
            new Problem(value.origin(), label + " " + shown + ": " + why + Misfits.FAILS, false));
  }

  private Optional<Problem> rule(String host, Value target) {
    String label = "dial." + Redacted.of(host);
    Optional<Problem> pattern = problem(label, host, target).or(() -> second(label, host, target));
    if (pattern.isPresent()) {
      return pattern;
    }
    try {
      var _ = DialTarget.parse(target.text());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String message = label + " " + Misfits.quoted(target.shown()) + ": expected ";
      return Optional.of(
          new Problem(target.origin(), message + DialType.EXPECTED + Misfits.FAILS, false));
    }
  }

  /// Another rule for the same host, which can only be where letter case or a dot at the end
  /// differ.
  private Optional<Problem> second(String label, String host, Value target) {
    String canonical = HostMatch.canonical(host);
    if (canonical.equals(host)) {
      return Optional.empty();
    }
    Value first = settings.dialRules().get(canonical);
    first = first == null ? odd.putIfAbsent(canonical, target) : first;
    return first == null
        ? Optional.empty()
        : Optional.of(
            new Problem(target.origin(), label + ": the same host as in " + first.origin(), false));
  }

  /// What is wrong with a host or a pattern.
  private static Optional<Problem> problem(String label, String host, Value value) {
    try {
      var _ = Trust.of(Optional.empty(), List.of(host));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String message = label + ": expected " + HOST + Misfits.FAILS;
      return Optional.of(new Problem(value.origin(), message, false));
    }
  }
}
