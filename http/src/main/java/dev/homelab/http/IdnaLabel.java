package dev.homelab.http;

/// What UTS 46 asks of each label, and IDNA 2008 of joiners in it (RFC 5892, appendix A).
final class IdnaLabel {
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;

  private IdnaLabel() {}

  static boolean isValid(String label, Uts46Table table) {
    if (label.startsWith(Uts46.PREFIX) || (!label.isEmpty() && isMark(label.codePointAt(0)))) {
      return false;
    }
    int[] codes = label.codePoints().toArray();
    for (int i = 0; i < codes.length; i++) {
      if (!table.isValid(codes[i]) || codes[i] == '.' || !joins(codes, i, table)) {
        return false;
      }
    }
    return true;
  }

  private static boolean joins(int[] codes, int at, Uts46Table table) {
    if (codes[at] != NON_JOINER && codes[at] != JOINER) {
      return true;
    }
    if (at > 0 && table.viramas().get(codes[at - 1])) {
      return true;
    }
    if (codes[at] == JOINER) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && isTransparent(codes[before])) {
      before--;
    }
    int after = at + 1;
    while (after < codes.length && isTransparent(codes[after])) {
      after++;
    }
    return before >= 0
        && after < codes.length
        && table.before().get(codes[before])
        && table.after().get(codes[after]);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static boolean isTransparent(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.FORMAT -> c != NON_JOINER && c != JOINER;
      default -> false;
    };
  }
}
