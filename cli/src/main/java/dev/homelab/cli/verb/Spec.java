package dev.homelab.cli.verb;

import java.util.ArrayList;
import java.util.List;

/// What a verb says of itself: dispatch, help, manifest and vocabulary derive from it.
///
/// @param path the words that run it
/// @param tier whether it can change anything
/// @param summary one line
/// @param operands its operands as help shows them (`<query>`), or nothing
/// @param flags its options
/// @param examples command lines that work as they are
/// @param recorded whether a use of it is recorded
public record Spec(
    VerbPath path,
    Tier tier,
    String summary,
    String operands,
    List<Flag> flags,
    List<String> examples,
    boolean recorded) {

  /// A verb that reads.
  public static Spec read(String path, String summary) {
    return new Spec(VerbPath.of(path), Tier.READ, summary, "", List.of(), List.of(), true);
  }

  /// A verb that can change things.
  public static Spec write(String path, String summary) {
    return new Spec(VerbPath.of(path), Tier.WRITE, summary, "", List.of(), List.of(), true);
  }

  /// The same with these operands.
  public Spec operands(String text) {
    return new Spec(path, tier, summary, text, flags, examples, recorded);
  }

  /// The same with one more switch.
  public Spec flag(String name, String about) {
    return flag(name, "", about);
  }

  /// The same with one more option that takes a value.
  public Spec flag(String name, String value, String about) {
    List<Flag> more = new ArrayList<>(flags);
    more.add(new Flag(name, value, about));
    return new Spec(path, tier, summary, operands, List.copyOf(more), examples, recorded);
  }

  /// The same with one more example.
  public Spec example(String line) {
    List<String> more = new ArrayList<>(examples);
    more.add(line);
    return new Spec(path, tier, summary, operands, flags, List.copyOf(more), recorded);
  }

  /// The same, never recorded.
  public Spec unrecorded() {
    return new Spec(path, tier, summary, operands, flags, examples, false);
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
