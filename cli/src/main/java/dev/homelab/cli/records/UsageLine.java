package dev.homelab.cli.records;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of a record, `exit=N ver=X`. Other writers may put more pairs into it, in any order.
///
/// @param exit [Cell#UNREADABLE] where it does not tell
/// @param version empty where it does not tell
record UsageLine(int exit, String version) {
  /// Loki is asked with these, and what it sends is read with them: both must read a line alike.
  static final String EXIT = "(?:^|\\s)exit=(?P<exit>\\d{1,3})(?:\\s|$)";
  static final String VERSION = "(?:^|\\s)ver=(?P<ver>\\S{1,64})(?:\\s|$)";

  private static final int LARGEST = 255;
  private static final Pattern EXIT_PATTERN = java(EXIT);
  private static final Pattern VERSION_PATTERN = java(VERSION);

  static UsageLine parse(String line) {
    Matcher exit = EXIT_PATTERN.matcher(line);
    Matcher version = VERSION_PATTERN.matcher(line);
    return of(exit.find() ? exit.group(1) : "", version.find() ? version.group(1) : "");
  }

  /// From the two texts, each empty where the line has none.
  static UsageLine of(String exit, String version) {
    boolean isNumber =
        !exit.isEmpty()
            && exit.length() <= 3
            && exit.chars().allMatch(c -> c >= '0' && c <= '9')
            && Integer.parseInt(exit) <= LARGEST;
    return new UsageLine(isNumber ? Integer.parseInt(exit) : Cell.UNREADABLE, version);
  }

  private static Pattern java(String re2) {
    return Pattern.compile(re2.replace("(?P<", "(?<"));
  }
}
