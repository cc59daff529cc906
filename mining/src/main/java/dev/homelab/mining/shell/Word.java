package dev.homelab.mining.shell;

/// One word of a step, by what may become of it.
///
/// Beware: [Executable], [Literal] and [Verb] hold text of this machine. Only a [PublicWord] may
/// leave it.
public sealed interface Word {
  /// How the word is written where everything may be shown.
  String text();

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

    @Override
    public String text() {
      return text;
    }

    /// Whether a program's name is what follows.
    public boolean opensCommand() {
      return switch (this) {
        case PIPE, THEN, INSIDE -> true;
        case VALUE, MORE, HERE -> false;
      };
    }
  }

  /// A program of this machine that is not in the catalogue.
  record Executable(String text) implements Word {}

  /// Text that stands as it was typed: a flag that the catalogue does not know, a script, a value
  /// that hardly ever differs. For a terminal only.
  record Literal(String text) implements Word {}

  /// A value that differs from use to use.
  ///
  /// @param number from 1; values that are the same in the whole task have the same number
  record Hole(int number) implements Word {
    @Override
    public String text() {
      return Mark.VALUE.text;
    }
  }

  /// A verb that stands for a command that it covers.
  record Verb(String text) implements Word {}
}
