package dev.homelab.mining.draft;

import java.util.List;

/// What texts begin and end with alike, as far as it is whole: up to one of the characters that
/// join the parts of a path, an address or an assignment.
final class Ends {
  private static final String JOINTS = "/:@=,.";

  private Ends() {}

  /// How many characters all begin with, up to a joint.
  static int prefix(List<String> texts) {
    String first = texts.getFirst();
    int end = 0;
    while (isAlike(texts, end)) {
      end++;
    }
    while (end > 0 && JOINTS.indexOf(first.charAt(end - 1)) < 0) {
      end--;
    }
    return end;
  }

  /// Whether all have the same character there, and another one behind it.
  private static boolean isAlike(List<String> texts, int at) {
    String first = texts.getFirst();
    return texts.stream()
        .allMatch(text -> text.length() > at + 1 && text.charAt(at) == first.charAt(at));
  }

  /// How many characters all end with, from a joint on, and leave something in front of them.
  ///
  /// @param prefix how many characters in front are taken already
  static int suffix(List<String> texts, int prefix) {
    String first = texts.getFirst();
    int length = 0;
    while (isAlikeBehind(texts, length + 1, prefix)) {
      length++;
    }
    while (length > 0 && JOINTS.indexOf(first.charAt(first.length() - length)) < 0) {
      length--;
    }
    return length;
  }

  private static boolean isAlikeBehind(List<String> texts, int back, int prefix) {
    String first = texts.getFirst();
    return texts.stream()
        .allMatch(
            text ->
                text.length() - back > prefix
                    && first.length() - back > prefix
                    && text.charAt(text.length() - back) == first.charAt(first.length() - back));
  }
}
