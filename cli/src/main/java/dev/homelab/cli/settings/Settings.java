package dev.homelab.cli.settings;

import dev.homelab.cli.verb.VerbFailure;
import dev.homelab.http.HostMatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings of this run: defaults, then the files ([Layers]), then variables; the later wins.
///
/// What is set is kept as text, and read as its [Key] says when somebody asks for it: the first IP
/// address of a process, for one, makes the JDK open sockets. What decides about recording is read
/// at once. Where what is set is nothing that the setting takes, no other value stands in: verbs
/// that need it refuse, and of `[usage]` nothing is recorded.
///
/// An empty text in a file takes back what files below it set, but for `[usage]`, where it is no
/// value: who takes a no back says yes.
///
/// A credential has no value where its address, or what decides who is taken for the server there
/// ([Deciders]), is from a nearer source than its own: whoever points the tool elsewhere for a
/// moment does not mean to send there what was set for another server.
public final class Settings {
  private static final Path SYSTEM = Path.of("/etc/homelab/config.toml");
  private static final String DIAL = "dial.";
  private static final String ALIAS = TomlReader.ALIAS + ".";

  private final Environment environment;
  private final Layers layers;

  /// Not an `EnumMap`: the first of a process asks for the constants by reflection.
  private final Map<Key<?>, Value> values = new HashMap<>();

  private final Map<String, Value> dial = new LinkedHashMap<>();
  private final Map<String, Value> aliases = new LinkedHashMap<>(0);
  private final Map<String, ClientFiles> clients = new LinkedHashMap<>(0);
  private List<Value> insecure = List.of();
  private final VerbTables verbs = new VerbTables();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();

  private Settings(Environment environment, Layers layers) {
    this.environment = environment;
    this.layers = layers;
    problems.addAll(layers.problems());
    for (Layer layer : layers.files()) {
      take(layer);
    }
  }

  /// The settings in force. Never fails: what can't be used is among the problems.
  public static Settings load(Environment environment) {
    return load(environment, SYSTEM);
  }

  /// @param system the file of the whole machine
  static Settings load(Environment environment, Path system) {
    Settings settings = new Settings(environment, Layers.of(environment, system));
    settings.takeVariables();
    settings.withholdCredentials();
    return settings;
  }

  /// What one file alone would set, with what it includes. Never fails, as [#load].
  public static Settings of(Environment environment, String file) {
    Settings settings = new Settings(environment, Layers.of(environment, file));
    settings.withholdCredentials();
    return settings;
  }

  private void takeVariables() {
    for (Key<?> key : Key.all()) {
      Optional<String> text = environment.variable(key.variable());
      if (text.isPresent()) {
        put(key, new Value(text.get(), new Origin.Variable(key.variable())), Folder.working());
      }
    }
  }

  private void withholdCredentials() {
    withheld.addAll(Withheld.of(this, layers));
    for (Withheld left : withheld) {
      values.remove(left.key());
    }
  }

  private void take(Layer layer) {
    ConfigFile content = layer.content();
    Folder folder = Folder.of(layer.file());
    problems.addAll(content.problems());
    List<VerbTable> declared = layer.rank() == Rank.SYSTEM ? verbs.team() : verbs.own();
    for (VerbTable verb : content.verbs()) {
      declared.add(folder.resolve(verb));
    }
    List<Value> listed = new ArrayList<>();
    for (ConfigFile.Item item : content.items()) {
      Optional<Key<?>> key = Key.labelled(item.key());
      if (key.isPresent()) {
        put(key.get(), item.value(), folder);
      } else if (item.key().equals(TomlReader.INSECURE)) {
        listed.add(item.value());
      } else if (item.key().startsWith(ALIAS)) {
        putAlias(item.key().substring(ALIAS.length()), item.value());
      } else if (!takeClient(item, folder)) {
        dial.put(item.key().substring(DIAL.length()), item.value());
      }
    }
    if (!listed.isEmpty()) {
      insecure = listed;
    }
  }

  /// @return whether it is one of the files for hosts that want a certificate
  private boolean takeClient(ConfigFile.Item item, Folder folder) {
    ClientFiles.Item one = ClientFiles.Item.of(item.key());
    if (one == null) {
      return false;
    }
    Value value = item.value();
    Optional<String> path = value.text().isEmpty() ? Optional.of("") : folder.resolve(value.text());
    if (path.isEmpty()) {
      String expected = one.key().label(one.host()) + ": expected the path of a file";
      problems.add(new Problem(value.origin(), expected, true));
      return true;
    }
    String host = HostMatch.canonical(one.host());
    ClientFiles before = clients.getOrDefault(host, new ClientFiles(one.host(), Map.of()));
    clients.put(host, before.with(one.host(), one.key(), new Value(path.get(), value.origin())));
    return true;
  }

  /// @param folder what a relative path is relative to
  private void put(Key<?> key, Value value, Folder folder) {
    if (!key.isPath() || value.text().isEmpty()) {
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

  /// An empty one takes back those of the files below.
  private void putAlias(String name, Value value) {
    if (value.text().isEmpty()) {
      aliases.remove(name);
    } else {
      aliases.put(name, value);
    }
  }

  /// What the process was given from outside.
  public Environment environment() {
    return environment;
  }

  /// Where the configuration was looked for, the furthest first.
  public List<Location> places() {
    return layers.places();
  }

  /// The files that were read, the furthest first.
  List<Layer> files() {
    return layers.files();
  }

  /// What is set, whether it can be used or not; empty if nothing is, or if it is taken back or
  /// left out.
  public Optional<Value> given(Key<?> key) {
    Value value = values.get(key);
    return value == null || key.isTakenBack(value) ? Optional.empty() : Optional.of(value);
  }

  /// What decides about a setting, a taking back included.
  Optional<Value> decision(Key<?> key) {
    return Optional.ofNullable(values.get(key));
  }

  /// Whether it is set, to something that can be used or not.
  public boolean isSet(Key<?> key) {
    return given(key).isPresent();
  }

  /// The value of a setting, if it is set.
  ///
  /// @throws VerbFailure if what is set is nothing that the setting takes
  public <T> Optional<T> get(Key<T> key) throws VerbFailure {
    Optional<Value> given = given(key);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Value set = given.get();
    Reading<T> reading = key.type().read(set.text());
    if (reading instanceof Reading.Fit<T>(T value)) {
      return Optional.of(value);
    }
    String expected = reading instanceof Reading.Misfit<T>(String right) ? right : "";
    throw VerbFailure.failed(set.origin() + ": " + Misfits.line(key, set, expected));
  }

  /// The value of a setting that a verb can't do without, or its default.
  ///
  /// @throws VerbFailure naming the setting and its variable, or what is wrong with what is set
  public <T> T require(Key<T> key) throws VerbFailure {
    Optional<T> set = get(key);
    Optional<T> value = set.isPresent() ? set : inForce(key);
    if (value.isEmpty()) {
      throw VerbFailure.failed(
          key.label()
              + " is not set: set it in the configuration, or "
              + key.variable()
              + "="
              + key.example());
    }
    return value.get();
  }

  /// The value that is in force: that of the setting, or its default if it is not set; empty where
  /// neither is there, or where what is set is nothing that it takes.
  public <T> Optional<T> inForce(Key<T> key) {
    Optional<Value> given = given(key);
    Optional<String> text = given.isPresent() ? Optional.of(given.get().text()) : key.byDefault();
    return text.isPresent() && key.type().read(text.get()) instanceof Reading.Fit<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /// What holds while nothing is set, as it would be set; empty if nothing does.
  public Optional<String> byDefault(Key<?> key) {
    return key == Key.USAGE_DELIVERY ? Optional.of(DeliveryMode.of(this).label()) : key.byDefault();
  }

  /// What is wrong with what is set; empty if nothing is.
  public Optional<Problem> misfit(Key<?> key) {
    Optional<Value> given = given(key);
    return given.isEmpty() ? Optional.empty() : Misfits.of(key, given.get());
  }

  /// Why nothing is recorded, whatever else is set: what could not be read, or what can't be used
  /// in `[usage]`; empty if that is no reason.
  Optional<Problem> recordingTrouble() {
    for (Problem problem : problems) {
      if (problem.fatal()) {
        return Optional.of(problem);
      }
    }
    for (Key<?> key : Key.all()) {
      if (key.decidesRecording() && isSet(key)) {
        Optional<Problem> misfit = misfit(key);
        if (misfit.isPresent()) {
          return misfit;
        }
      }
    }
    return Optional.empty();
  }

  /// The credentials for an address that are set and left out, since they belong to another one.
  public List<Withheld> withheld(Key<?> addressKey) {
    return withheld.stream().filter(left -> left.addressKey() == addressKey).toList();
  }

  /// Why a credential is left out; empty if it is not, or is not set.
  public Optional<Withheld> leftOut(Key<?> key) {
    for (Withheld credential : withheld) {
      if (credential.key() == key) {
        return Optional.of(credential);
      }
    }
    return Optional.empty();
  }

  /// The dial rules by host pattern, in the order in which they were read.
  public Map<String, Value> dialRules() {
    return dial;
  }

  /// The aliases by name, in the order in which they were read, whether they can be used or not.
  public Map<String, Value> aliases() {
    return aliases;
  }

  /// The hosts whose certificates are not checked.
  public List<Value> insecureHosts() {
    return insecure;
  }

  /// The certificates for hosts that want one, whether they can be used or not.
  public Collection<ClientFiles> clientFiles() {
    return clients.values();
  }

  /// The declared verbs, whether they can be used or not.
  public VerbTables verbs() {
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
