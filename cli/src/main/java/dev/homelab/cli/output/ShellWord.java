package dev.homelab.cli.output;

/// Texts as words of a POSIX shell.
public final class ShellWord {
  private ShellWord() {}

  /// A text as one word that a shell takes for no more than itself.
  public static String of(String text) {
    boolean plain = text.chars().allMatch(c -> isPlain((char) c));
    return plain && !text.isEmpty() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_./:@%+,=".indexOf(c) >= 0;
  }
}
