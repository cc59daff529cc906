package dev.homelab.cli.completion;

import dev.homelab.cli.verb.Meaning;
import java.util.List;

/// A place on a command line, found by its key, and what can stand there.
///
/// The key of words is those words, joined by spaces; of a flag's value, the words of its verb and
/// the flag; of an operand's, the words of its verb and `@1`, `@2`, …, or `@+` for all that follow.
/// Before the words of verbs that are recorded stands [#RECORDED]. No word of a verb begins with a
/// dash or an `@`, or holds a colon.
sealed interface Place {
  /// What stands before the keys of recorded verbs' words; with a `+` the key of all such verbs.
  String RECORDED = "recorded:";

  /// What stands before the key of an alias.
  String ALIAS = "alias:";

  String key();

  /// Who reads what follows the words.
  enum Reader {
    /// They are those of a group.
    NOBODY,
    /// A verb of the tool.
    BUILT_IN,
    /// A declared verb: flags of its own first, and then all is its program's.
    DECLARED
  }

  /// An alias, whose key is [#ALIAS] and its name.
  ///
  /// @param words what it stands for
  record Alias(String key, List<String> words) implements Place {}

  /// After words of a verb or a group.
  ///
  /// @param below the next words of longer verbs
  /// @param flags those of the verb, as they are typed
  record Words(String key, List<Offer> below, Reader reader, List<Offer> flags) implements Place {}

  /// Of a value.
  ///
  /// @param words some that are worth offering
  /// @param about what is meant, in a line
  record Value(String key, Meaning meaning, List<Offer> words, String about) implements Place {}
}
