package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a verb says of itself: dispatch, help, manifest and vocabulary derive from it.
///
/// It is written in one expression, and read afterwards. Every start asks every verb for its own,
/// so each step adds to what is there instead of copying it.
public final class Spec {
  private final VerbPath path;
  private final Tier tier;
  private final String summary;
  private final List<Flag> flags = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private String operands = "";
  private boolean recorded = true;

  private Spec(String path, Tier tier, String summary) {
    this.path = new VerbPath(path);
    this.tier = tier;
    this.summary = summary;
  }

  /// A verb that reads.
  public static Spec read(String path, String summary) {
    return new Spec(path, Tier.READ, summary);
  }

  /// A verb that can change things.
  public static Spec write(String path, String summary) {
    return new Spec(path, Tier.WRITE, summary);
  }

  /// Says what operands it takes.
  public Spec operands(String text) {
    operands = text;
    return this;
  }

  /// Adds a switch.
  public Spec flag(String name, String about) {
    return flag(name, "", about);
  }

  /// Adds an option that takes a value.
  public Spec flag(String name, String value, String about) {
    flags.add(new Flag(name, value, about));
    return this;
  }

  /// Adds an example.
  public Spec example(String line) {
    examples.add(line);
    return this;
  }

  /// Says that it is never recorded.
  public Spec unrecorded() {
    recorded = false;
    return this;
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

  /// Its operands as help shows them (`<query>`), or nothing.
  public String operands() {
    return operands;
  }

  /// Its options.
  public List<Flag> flags() {
    return Collections.unmodifiableList(flags);
  }

  /// Command lines that work as they are.
  public List<String> examples() {
    return Collections.unmodifiableList(examples);
  }

  /// Whether a use of it is recorded.
  public boolean recorded() {
    return recorded;
  }

  /// The command line in short.
  public String usage() {
    StringBuilder text = new StringBuilder("homelab ").append(path);
    for (Flag flag : flags) {
      text.append(" [--").append(flag.name());
      text.append(flag.takesValue() ? " " + flag.value() + "]" : "]");
    }
    return operands.isEmpty() ? text.toString() : text.append(' ').append(operands).toString();
  }
}
