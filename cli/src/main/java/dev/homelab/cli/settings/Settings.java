package dev.homelab.cli.settings;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.Redacted;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings of this run: defaults, then the system's file, then the user's, then variables; the
/// later wins.
///
/// A credential has no value where its address, or what decides who is taken for the server there
/// ([Deciders]), is from a nearer source than its own: whoever points the tool elsewhere for a
/// moment does not mean to send there what was set for another server.
public final class Settings {
  private static final Path SYSTEM = Path.of("/etc/homelab/config.toml");
  private static final String DIAL = "dial.";
  private static final String INSECURE = "tls.insecure";

  private final Environment environment;

  /// Not an `EnumMap`: the first of a process asks for the constants by reflection.
  private final Map<Key, Value> values = new HashMap<>();

  private final Map<String, Value> dial = new LinkedHashMap<>();
  private List<Value> insecure = List.of();
  private final List<VerbTable> verbs = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();

  /// The file of the whole machine.
  private final Path system;

  private Settings(Environment environment, Path system) {
    this.environment = environment;
    this.system = system;
  }

  /// The settings in force. Never fails: what can't be used is among the problems.
  public static Settings load(Environment environment) {
    return load(environment, SYSTEM);
  }

  /// @param system the file of the whole machine
  static Settings load(Environment environment, Path system) {
    Settings settings = new Settings(environment, system);
    Optional<String> instead = environment.variable("HOMELAB_CONFIG");
    if (instead.isPresent()) {
      settings.takeInstead(instead.get());
    } else {
      settings.takeIfThere(system);
      Optional<Path> own = environment.configHome().resolve("homelab/config.toml");
      if (own.isPresent()) {
        settings.takeIfThere(own.get());
      }
    }
    for (Key key : Key.values()) {
      Optional<String> text = environment.variable(key.variable());
      if (text.isPresent()) {
        Value value = new Value(text.get(), new Origin.Variable(key.variable()));
        settings.put(key, value, Folder.working());
      }
    }
    settings.withholdCredentials();
    return settings;
  }

  private void withholdCredentials() {
    for (Key key : Key.values()) {
      Optional<Key> addressKey = key.address();
      Value credential = values.get(key);
      if (credential != null && addressKey.isPresent()) {
        withholdFromNearer(key, credential, addressKey.get());
      }
    }
  }

  private void withholdFromNearer(Key key, Value credential, Key addressKey) {
    int rank = rank(credential.origin());
    for (Decider decider : Deciders.of(this, addressKey)) {
      if (rank < rank(decider.origin())) {
        withheld.add(new Withheld(key, credential, addressKey, decider.label(), decider.origin()));
        values.remove(key);
        return;
      }
    }
  }

  /// How near a source is: the nearer, the higher. Not by a `switch`: the first one over types
  /// makes a class.
  private int rank(Origin origin) {
    if (origin instanceof Origin.File(String path, int line)) {
      return path.equals(system.toString()) ? 1 : 2;
    }
    return origin instanceof Origin.Variable ? 3 : 0;
  }

  private void takeInstead(String name) {
    Optional<Path> file = existing(name);
    if (file.isPresent()) {
      take(file.get());
    } else {
      Origin variable = new Origin.Variable("HOMELAB_CONFIG");
      problems.add(
          new Problem(
              variable, "expected a file, and there is none at " + Redacted.of(name), true));
    }
  }

  private static Optional<Path> existing(String name) {
    try {
      return Optional.of(Folder.working().path().resolve(name)).filter(Files::exists);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void takeIfThere(Path file) {
    try {
      if (!Presence.of(file)) {
        return;
      }
    } catch (AccessDeniedException e) {
      // It may be there: reading it tells.
    } catch (IOException e) {
      return;
    }
    take(file);
  }

  private void take(Path file) {
    ConfigFile content =
        new Snapshot(environment.cacheHome(), environment.account(), file, InstantSource.system())
            .load();
    Folder folder = Folder.of(file);
    problems.addAll(content.problems());
    for (VerbTable verb : content.verbs()) {
      verbs.add(folder.resolve(verb));
    }
    List<Value> listed = new ArrayList<>();
    for (ConfigFile.Item item : content.items()) {
      Optional<Key> key = Key.labelled(item.key());
      if (key.isPresent()) {
        put(key.get(), item.value(), folder);
      } else if (item.key().equals(INSECURE)) {
        listed.add(item.value());
      } else {
        dial.put(item.key().substring(DIAL.length()), item.value());
      }
    }
    if (!listed.isEmpty()) {
      insecure = listed;
    }
  }

  /// @param folder what a relative path is relative to
  private void put(Key key, Value value, Folder folder) {
    if (!key.isPath()) {
      values.put(key, value);
      return;
    }
    Optional<String> path = folder.resolve(value.text());
    if (path.isPresent()) {
      values.put(key, new Value(path.get(), value.origin()));
    } else {
      problems.add(
          new Problem(value.origin(), key.label() + ": expected the path of a file", true));
    }
  }

  /// What the process was given from outside.
  public Environment environment() {
    return environment;
  }

  /// The value of a setting, if it has one.
  public Optional<Value> get(Key key) {
    return Optional.ofNullable(values.get(key));
  }

  /// The credentials for an address that are set and left out, since they belong to another one.
  public List<Withheld> withheld(Key addressKey) {
    return withheld.stream().filter(left -> left.addressKey() == addressKey).toList();
  }

  /// Why a credential is left out; empty if it is not, or is not set.
  public Optional<Withheld> leftOut(Key key) {
    for (Withheld credential : withheld) {
      if (credential.key() == key) {
        return Optional.of(credential);
      }
    }
    return Optional.empty();
  }

  /// The value that is in force: that of the setting, or else its default.
  public Optional<Value> inForce(Key key) {
    Optional<Value> set = get(key);
    Optional<String> byDefault = defaultOf(key);
    return set.isPresent() || byDefault.isEmpty()
        ? set
        : Optional.of(new Value(byDefault.get(), new Origin.Default()));
  }

  private Optional<String> defaultOf(Key key) {
    if (key == Key.USAGE_DELIVERY) {
      return Optional.of(values.containsKey(Key.LOKI_URL) ? "background" : "local");
    }
    return key.byDefault();
  }

  /// The value of a setting that a verb can't do without.
  ///
  /// @throws VerbFailure naming the setting and its variable
  public Value require(Key key, String example) throws VerbFailure {
    Value value = values.get(key);
    if (value == null) {
      throw VerbFailure.failed(
          key.label()
              + " is not set: set it in the configuration, or "
              + key.variable()
              + "="
              + example);
    }
    return value;
  }

  /// The dial rules by host pattern, in the order in which they were read.
  public Map<String, Value> dialRules() {
    return dial;
  }

  /// The hosts whose certificates are not checked.
  public List<Value> insecureHosts() {
    return insecure;
  }

  /// The declared verbs, in the order in which they were read.
  public List<VerbTable> verbs() {
    return verbs;
  }

  /// What can't be used.
  public List<Problem> problems() {
    return problems;
  }

  /// Refuses to go on with settings of which a part could not be read.
  ///
  /// @throws VerbFailure with the first fatal problem
  public Settings requireReadable() throws VerbFailure {
    for (Problem problem : problems) {
      if (problem.fatal()) {
        throw VerbFailure.failed(problem.toString());
      }
    }
    return this;
  }
}
