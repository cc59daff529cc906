package dev.homelab.cli.declared;

/// The language of a POSIX shell, as far as an example needs it.
final class Shell {
  private Shell() {}

  /// A text as one word that a shell takes for no more than itself.
  static String word(String text) {
    boolean plain = text.chars().allMatch(c -> isPlain((char) c));
    return plain && !text.isEmpty() ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-_./:@%+,".indexOf(c) >= 0;
  }
}
