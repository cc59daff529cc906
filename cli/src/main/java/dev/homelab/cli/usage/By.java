package dev.homelab.cli.usage;

import dev.homelab.cli.records.Cell;
import dev.homelab.cli.records.Slot;
import dev.homelab.cli.records.Step;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// By what uses are told apart.
enum By {
  VERB,
  /// The words of a verb before its last.
  GROUP,
  USER,
  VERSION,
  EXIT,
  /// The hour of the day, where the user is.
  HOUR,
  WEEKDAY;

  static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  /// Its name, as it is typed and as it stands in JSON.
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// How finely records must be told apart by time.
  Step step() {
    return this == HOUR ? Step.HOUR : Step.DAY;
  }

  /// Whether the window before can be compared: an hour or a weekday of it is as good.
  boolean isComparable() {
    return this != HOUR && this != WEEKDAY;
  }

  /// The labels by which the window before must be told apart, if it is to be compared.
  List<String> labels() {
    return switch (this) {
      case VERB, GROUP -> List.of("verb");
      case USER -> List.of("verb", "user");
      case VERSION -> List.of("verb", "ver");
      case EXIT -> List.of("verb", "exit");
      case HOUR, WEEKDAY -> List.of();
    };
  }

  String key(Cell cell, List<Slot> slots, ZoneId zone) {
    return switch (this) {
      case VERB -> cell.verb();
      case GROUP -> group(cell.verb());
      case USER -> cell.user();
      case VERSION -> cell.version();
      case EXIT -> cell.exit() == Cell.UNREADABLE ? "" : Integer.toString(cell.exit());
      case HOUR -> String.format(Locale.ROOT, "%02d", start(cell, slots, zone).getHour());
      case WEEKDAY -> WEEKDAYS.get(start(cell, slots, zone).getDayOfWeek().getValue() - 1);
    };
  }

  private static ZonedDateTime start(Cell cell, List<Slot> slots, ZoneId zone) {
    return slots.get(cell.slot()).start().atZone(zone);
  }

  private static String group(String verb) {
    int last = verb.lastIndexOf(' ');
    return last < 0 ? verb : verb.substring(0, last);
  }

  static By named(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
