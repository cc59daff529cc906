package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;

/// What a verb says of itself, once: dispatch, the reading of its arguments, help, manifest and
/// vocabulary derive from it.
public final class Spec {
  private final VerbPath path;
  private final Tier tier;
  private final String summary;
  private final List<Operand<?>> operands;
  private final List<Flag<?>> flags;
  private final List<Exit> exits;
  private final List<String> examples;
  private final List<String> run;
  private final Json json;
  private final boolean recorded;

  /// What a verb prints with `--json`.
  public enum Json {
    /// It has no such flag.
    NONE,
    /// One document.
    DOCUMENT,
    /// A document a line.
    LINES
  }

  private Spec(Builder draft) {
    this.path = new VerbPath(draft.path);
    this.tier = draft.tier;
    this.summary = draft.summary;
    this.operands = List.copyOf(draft.operands);
    this.flags = List.copyOf(draft.flags);
    this.exits = List.copyOf(draft.exits);
    this.examples = List.copyOf(draft.examples);
    this.run = draft.run;
    this.json = draft.json;
    this.recorded = draft.recorded;
  }

  /// A verb that reads.
  public static Builder read(String path, String summary) {
    return new Builder(path, Tier.READ, summary);
  }

  /// A verb that can change things.
  public static Builder write(String path, String summary) {
    return new Builder(path, Tier.WRITE, summary);
  }

  /// A verb that runs a program, and hands it all that follows the verb's words: no flag is read.
  ///
  /// @param run the program and its arguments, as the configuration has them
  public static Builder running(List<String> run, String path, Tier tier, String summary) {
    Builder builder = new Builder(path, tier, summary);
    builder.run = List.copyOf(run);
    return builder;
  }

  /// The words that run it.
  public VerbPath path() {
    return path;
  }

  /// Whether it can change anything.
  public Tier tier() {
    return tier;
  }

  /// One line.
  public String summary() {
    return summary;
  }

  /// Its operands, in their order.
  public List<Operand<?>> operands() {
    return operands;
  }

  /// Its options.
  public List<Flag<?>> flags() {
    return flags;
  }

  /// What its exit statuses mean, by number. Those of the program that a declared verb runs are its
  /// own, but for those that are declared to be answers.
  public List<Exit> exits() {
    return Exits.of(this, exits);
  }

  /// Command lines that work as they are.
  public List<String> examples() {
    return examples;
  }

  /// What it prints with `--json`.
  public Json json() {
    return json;
  }

  /// Whether a use of it is recorded.
  public boolean recorded() {
    return recorded;
  }

  /// The program that it runs and its arguments, as the configuration has them; empty for a
  /// built-in verb.
  public List<String> run() {
    return run;
  }

  /// Whether the configuration declares it.
  public boolean declared() {
    return !run.isEmpty();
  }

  /// The command line in short.
  public String usage() {
    return String.join(" ", usageParts());
  }

  /// What [#usage] is made of.
  List<String> usageParts() {
    List<String> parts = new ArrayList<>();
    parts.add("homelab " + path);
    for (Flag<?> flag : flags) {
      parts.add("[" + flag.usage() + "]");
    }
    for (Operand<?> operand : operands) {
      parts.add(operand.usage());
    }
    return parts;
  }

  /// A description that is being written.
  public static final class Builder {
    private final String path;
    private final Tier tier;
    private final String summary;
    private final List<Operand<?>> operands = new ArrayList<>();
    private final List<Flag<?>> flags = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private List<String> run = List.of();
    private Json json = Json.NONE;
    private boolean recorded = true;

    private Builder(String path, Tier tier, String summary) {
      this.path = path;
      this.tier = tier;
      this.summary = summary;
    }

    /// Adds an operand, after those before it.
    public Builder operand(Operand<?> operand) {
      operands.add(operand);
      return this;
    }

    /// Adds an option.
    public Builder flag(Flag<?> flag) {
      flags.add(flag);
      return this;
    }

    /// Says that it answers in JSON if asked to: one document, whose [Schema] is shipped.
    ///
    /// @param form the document in short
    public Builder json(String form) {
      json = Json.DOCUMENT;
      return flag(Flag.on(Flag.JSON.name(), form));
    }

    /// As [#json], with a document a line.
    public Builder jsonLines(String form) {
      json = Json.LINES;
      return flag(Flag.on(Flag.JSON.name(), form));
    }

    /// Says that its answer may be coloured: `--color` decides.
    public Builder colored() {
      return flag(Flag.COLOR);
    }

    /// Says what an exit status means.
    public Builder exit(int code, String meaning) {
      exits.add(new Exit(code, meaning, false));
      return this;
    }

    /// Says that an exit status other than 0 is an answer, and no failure.
    public Builder answer(int code, String meaning) {
      exits.add(new Exit(code, meaning, true));
      return this;
    }

    /// Adds a command line that works as it is.
    public Builder example(String line) {
      examples.add(line);
      return this;
    }

    /// Says that it is never recorded.
    public Builder unrecorded() {
      recorded = false;
      return this;
    }

    /// The description.
    public Spec build() {
      return new Spec(this);
    }
  }
}
