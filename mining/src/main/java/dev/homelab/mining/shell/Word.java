package dev.homelab.mining.shell;

/// One word of a step, by what may become of it.
///
/// Beware: [Literal], [Executable] and [Verb] hold text of this machine. Only a [PublicWord] may
/// leave it.
public sealed interface Word {
  /// A word that says nothing about who typed it.
  sealed interface PublicWord extends Word permits CatalogueWord, Mark {}

  /// What stands in a step beside its words.
  enum Mark implements PublicWord {
    /// Any value.
    VALUE("_"),
    /// Any number of further values.
    MORE("…"),
    /// What follows reads what the step so far prints.
    PIPE("|"),
    /// What follows is run after what stands before it.
    THEN(";"),
    /// What follows is run elsewhere: on another host, in a container.
    INSIDE(":"),
    /// The step reads text that was typed with it.
    HERE("<<");

    private final String text;

    Mark(String text) {
      this.text = text;
    }

    /// How the mark is written.
    public String text() {
      return text;
    }
  }

  /// A program of this machine that is not in the catalogue.
  record Executable(String name) implements Word {}

  /// Text that stands as it was typed: a flag or a sub-command that the catalogue does not know, a
  /// script, a value that hardly ever differs. For a terminal only.
  record Literal(String text) implements Word {}

  /// A value that differs from use to use.
  ///
  /// @param number from 1; values that are the same in the whole task have the same number
  record Hole(int number) implements Word {}

  /// A verb that stands for a command that it covers.
  record Verb(String name) implements Word {}
}
