package dev.homelab.http;

import java.util.List;

/// Names with text that runs from right to left (RFC 5893, section 2): each label must look the
/// same wherever it stands.
final class BidiRule {
  private BidiRule() {}

  /// @param labels as people read them
  static boolean holds(List<String> labels) {
    if (labels.stream().flatMapToInt(String::codePoints).noneMatch(BidiRule::makesItBidi)) {
      return true;
    }
    for (String label : labels) {
      if (!label.isEmpty() && !fits(label.codePoints().toArray())) {
        return false;
      }
    }
    return true;
  }

  private static boolean makesItBidi(int c) {
    return isRight(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static boolean fits(int[] label) {
    boolean right = isRight(label[0]);
    if (!right && Character.getDirectionality(label[0]) != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
      return false;
    }
    boolean european = false;
    boolean arabic = false;
    boolean ended = false;
    for (int c : label) {
      byte direction = Character.getDirectionality(c);
      switch (direction) {
        case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> {
          european = true;
          ended = true;
        }
        case Character.DIRECTIONALITY_ARABIC_NUMBER -> {
          arabic = true;
          ended = right;
        }
        case Character.DIRECTIONALITY_NONSPACING_MARK -> {}
        default -> ended = right ? isRight(c) : direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      }
      if (!allowed(c, direction, right)) {
        return false;
      }
    }
    return ended && !(right && european && arabic);
  }

  private static boolean allowed(int c, byte direction, boolean right) {
    return switch (direction) {
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
          Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
          Character.DIRECTIONALITY_OTHER_NEUTRALS,
          Character.DIRECTIONALITY_BOUNDARY_NEUTRAL,
          Character.DIRECTIONALITY_NONSPACING_MARK ->
          true;
      case Character.DIRECTIONALITY_ARABIC_NUMBER -> right;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !right;
      default -> right && isRight(c);
    };
  }

  private static boolean isRight(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
