package dev.homelab.cli.output;

import java.util.Arrays;

/// The characters that take two columns of a terminal: those that Unicode has as wide (W) or
/// fullwidth (F).
final class Wide {
  /// Of Unicode 17.0.0's `EastAsianWidth.txt`, by `scripts/WidthTable.java`. Characters that
  /// Unicode has not assigned may be among them.
  private static final String RANGES =
      """
      1100-115f 231a-231b 2329-232a 23e9-23ec 23f0-23f0 23f3-23f3 25fd-25fe 2614-2615 \
      2630-2637 2648-2653 267f-267f 268a-268f 2693-2693 26a1-26a1 26aa-26ab 26bd-26be \
      26c4-26c5 26ce-26ce 26d4-26d4 26ea-26ea 26f2-26f3 26f5-26f5 26fa-26fa 26fd-26fd \
      2705-2705 270a-270b 2728-2728 274c-274c 274e-274e 2753-2755 2757-2757 2795-2797 \
      27b0-27b0 27bf-27bf 2b1b-2b1c 2b50-2b50 2b55-2b55 2e80-303e 3041-3247 3250-a4c6 \
      a960-a97c ac00-d7a3 f900-fad9 fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-1b2fb \
      1d300-1d376 1f004-1f004 1f0cf-1f0cf 1f18e-1f18e 1f191-1f19a 1f200-1f320 1f32d-1f335 \
      1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4-1f3f4 1f3f8-1f43e \
      1f440-1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a-1f57a 1f595-1f596 \
      1f5a4-1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc-1f6cc 1f6d0-1f6d2 1f6d5-1f6df 1f6eb-1f6ec \
      1f6f4-1f6fc 1f7e0-1f7f0 1f90c-1f93a 1f93c-1f945 1f947-1f9ff 1fa70-1faf8 20000-323af\
      """;

  private static final int[] FIRST = ends(0);
  private static final int[] LAST = ends(1);

  private Wide() {}

  static boolean has(int c) {
    if (c < FIRST[0]) {
      return false;
    }
    int found = Arrays.binarySearch(FIRST, c);
    return found >= 0 || c <= LAST[-found - 2];
  }

  /// @param end 0 for the first character of each range, 1 for the last
  private static int[] ends(int end) {
    String[] ranges = RANGES.split(" ", -1);
    int[] all = new int[ranges.length];
    for (int i = 0; i < all.length; i++) {
      int hyphen = ranges[i].indexOf('-');
      String text = end == 0 ? ranges[i].substring(0, hyphen) : ranges[i].substring(hyphen + 1);
      all[i] = Integer.parseInt(text, 16);
    }
    return all;
  }
}
