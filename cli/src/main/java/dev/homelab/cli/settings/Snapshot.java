package dev.homelab.cli.settings;

import dev.homelab.cli.output.Reason;
import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A parsed configuration file, kept so that the next run need not load a TOML parser.
///
/// It counts only while the file's inode, size, modification and change time are those that it was
/// made from, if it was made by this version of the reader, and if its checksum fits. It is not
/// written within two seconds of a change, in which a second change might leave the times as they
/// are. It lies in a directory that nobody else can write to. Whether the file is believed is asked
/// each time, since that hangs on the folders above it as well.
final class Snapshot {
  /// Of what is kept, and of how a file is read: counted up whenever either changes.
  static final String FORMAT = "homelab-config 9";

  private static final String END = ".";

  /// Lines before the content: format, checksum of all after it, fingerprint.
  private static final int HEADER = 3;

  private static final long SETTLED_NANOS = 2_000_000_000L;

  private final Base cache;
  private final Account account;
  private final Path file;
  private final String name;
  private final InstantSource clock;

  /// @param cache where what can be made again is kept
  Snapshot(Base cache, Account account, Path file, InstantSource clock) {
    this.cache = cache;
    this.account = account;
    this.file = file;
    this.name = "config-" + Integer.toHexString(file.toString().hashCode());
    this.clock = clock;
  }

  /// The file's content: from the snapshot if it is up to date, else from the file itself. Never
  /// fails: a file that can't be read has a problem.
  ConfigFile load() {
    try {
      TrustedFile trusted = TrustedFile.at(file, account);
      Optional<StateDirectory> place = place();
      return place.isPresent() && !trusted.isHandedOver()
          ? load(trusted, place.get())
          : TomlReader.read(file.toString(), trusted.read());
    } catch (Distrust e) {
      return unusable(e.getMessage());
    } catch (IOException e) {
      return unusable("can't be read: " + Reason.of(e));
    }
  }

  private ConfigFile unusable(String message) {
    Origin.File origin = new Origin.File(file.toString(), 1);
    return ConfigFile.unusable(new Problem(origin, message, true));
  }

  private Optional<StateDirectory> place() {
    return cache.under("homelab") instanceof Base.Folder(Path folder, Path within)
        ? Optional.of(new StateDirectory(within, folder, "config", account.uid()))
        : Optional.empty();
  }

  private ConfigFile load(TrustedFile trusted, StateDirectory place) throws IOException {
    String before = trusted.fingerprint();
    Optional<ConfigFile> kept = kept(before, place);
    if (kept.isPresent()) {
      return kept.get();
    }
    ConfigFile fresh = TomlReader.read(file.toString(), trusted.read());
    TrustedFile after = TrustedFile.at(file, account);
    if (before.equals(after.fingerprint()) && isSettled(after)) {
      keep(before, fresh, place);
    }
    return fresh;
  }

  private boolean isSettled(TrustedFile trusted) {
    Instant now = clock.instant();
    long nanos = now.getEpochSecond() * 1_000_000_000L + now.getNano();
    return trusted.changedNanos() + SETTLED_NANOS < nanos;
  }

  private Optional<ConfigFile> kept(String fingerprint, StateDirectory place) {
    try {
      place.ensure();
      byte[] bytes = place.read(name);
      String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
      boolean whole =
          lines.length > HEADER + 1
              && lines[0].equals(FORMAT)
              && lines[2].equals(Fields.escape(fingerprint))
              && lines[lines.length - 2].equals(END);
      return whole && lines[1].equals(checksum(bytes, FORMAT.length() + lines[1].length() + 2))
          ? Optional.of(parse(lines))
          : Optional.empty();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return Optional.empty();
    }
  }

  /// FNV-1a of 64 bits, in hexadecimal: it loads nothing, and tells damage from what was written.
  static String checksum(byte[] bytes, int from) {
    long sum = 0xcbf29ce484222325L;
    for (int i = from; i < bytes.length; i++) {
      sum = (sum ^ bytes[i]) * 0x100000001b3L;
    }
    return Long.toHexString(sum);
  }

  private ConfigFile parse(String[] lines) {
    List<Value> includes = new ArrayList<>(0);
    List<ConfigFile.Item> items = new ArrayList<>();
    List<VerbTable> verbs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = HEADER; i < lines.length - 2; i++) {
      List<String> fields = Fields.split(lines[i]);
      Origin.File origin = new Origin.File(file.toString(), Integer.parseInt(fields.get(1)));
      switch (fields.get(0)) {
        case "include" -> includes.add(new Value(fields.get(2), origin));
        case "item" ->
            items.add(new ConfigFile.Item(fields.get(2), new Value(fields.get(3), origin)));
        case "verb" -> verbs.add(verb(fields, origin));
        case "problem" ->
            problems.add(new Problem(origin, fields.get(2), Problem.Effect.named(fields.get(3))));
        default -> throw new IllegalArgumentException(lines[i]);
      }
    }
    return new ConfigFile(includes, items, verbs, problems);
  }

  private static VerbTable verb(List<String> fields, Origin.File origin) {
    Counted rest = new Counted(fields, 5);
    List<String> run = rest.texts();
    List<String> args = rest.texts();
    List<Integer> answers = new ArrayList<>(0);
    for (String code : rest.texts()) {
      answers.add(Integer.parseInt(code));
    }
    List<String> pairs = rest.texts();
    Map<String, String> env = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      env.put(pairs.get(i), pairs.get(i + 1));
    }
    List<String> covers = rest.texts();
    Terms terms = new Terms(rest.text(), answers, rest.text(), env, covers);
    return new VerbTable(fields.get(2), fields.get(3), fields.get(4), run, args, terms, origin);
  }

  /// Lists among fields, each behind the number of its texts.
  private static final class Counted {
    private final List<String> fields;
    private int at;

    Counted(List<String> fields, int at) {
      this.fields = fields;
      this.at = at;
    }

    List<String> texts() {
      int start = at + 1;
      at = start + Integer.parseInt(fields.get(at));
      return fields.subList(start, at);
    }

    String text() {
      return fields.get(at++);
    }
  }

  /// A snapshot that can't be kept costs the next run its time, and nothing else.
  void keep(String fingerprint, ConfigFile content, StateDirectory place) {
    try {
      place.ensure();
      place.replace(name, summed(text(fingerprint, content)), false);
    } catch (IOException | OutOfMemoryError e) {
      return;
    }
  }

  private static String text(String fingerprint, ConfigFile content) {
    StringBuilder text = new StringBuilder(Fields.escape(fingerprint)).append('\n');
    for (Value include : content.includes()) {
      Fields.append(text, "include", line(include.origin()), include.text());
    }
    for (ConfigFile.Item item : content.items()) {
      Fields.append(text, "item", line(item.value().origin()), item.key(), item.value().text());
    }
    for (VerbTable verb : content.verbs()) {
      Fields.append(text, fields(verb).toArray(String[]::new));
    }
    for (Problem problem : content.problems()) {
      String effect = problem.effect().name();
      Fields.append(text, "problem", line(problem.where()), problem.message(), effect);
    }
    return text.append(END).append('\n').toString();
  }

  private static List<String> fields(VerbTable verb) {
    Terms terms = verb.terms();
    List<String> fields = new ArrayList<>();
    fields.addAll(List.of("verb", line(verb.origin()), verb.name(), verb.tier(), verb.summary()));
    addCounted(fields, verb.run());
    addCounted(fields, verb.args());
    List<String> answers = new ArrayList<>(0);
    for (int code : terms.answers()) {
      answers.add(Integer.toString(code));
    }
    addCounted(fields, answers);
    List<String> pairs = new ArrayList<>(0);
    for (Map.Entry<String, String> variable : terms.env().entrySet()) {
      pairs.add(variable.getKey());
      pairs.add(variable.getValue());
    }
    addCounted(fields, pairs);
    addCounted(fields, terms.covers());
    fields.add(terms.hostHas());
    fields.add(terms.confirm());
    return fields;
  }

  private static void addCounted(List<String> fields, List<String> texts) {
    fields.add(Integer.toString(texts.size()));
    fields.addAll(texts);
  }

  /// A text below the format and its checksum.
  static byte[] summed(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] head = (FORMAT + "\n" + checksum(bytes, 0) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    return all;
  }

  private static String line(Origin origin) {
    return origin instanceof Origin.File(String path, int line) ? Integer.toString(line) : "1";
  }
}
