package dev.homelab.cli.plot;

import dev.homelab.cli.output.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Counts over time as a line, with a scale beside it and times below.
public record History(Screen screen) {
  private static final int HEIGHT = 8;
  private static final int SCALE = 9;

  /// The lines, each ended by a newline.
  ///
  /// @param counts not negative, oldest first
  /// @param starts when each begins
  public String of(List<Long> counts, List<Instant> starts, ZoneId zone) {
    Glyphs glyphs = screen.unicode() ? Glyphs.BRAILLE : Glyphs.ASCII;
    int width = screen.columns() - SCALE - 2;
    Canvas canvas = new Canvas(glyphs, width, HEIGHT);
    long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
    int beforeX = 0;
    int beforeY = 0;
    for (int i = 0; i < counts.size(); i++) {
      int x = scaled(i, counts.size() - 1, canvas.dotsWide() - 1);
      int y = canvas.dotsHigh() - 1 - scaled(counts.get(i), most, canvas.dotsHigh() - 1);
      canvas.line(i == 0 ? x : beforeX, i == 0 ? y : beforeY, x, y);
      beforeX = x;
      beforeY = y;
    }
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < HEIGHT; row++) {
      String label = row == 0 ? Long.toString(most) : row == HEIGHT - 1 ? "0" : "";
      text.append(" ".repeat(Math.max(0, SCALE - label.length()))).append(label).append(' ');
      text.append(label.isEmpty() ? glyphs.side : glyphs.tick).append(canvas.row(row)).append('\n');
    }
    text.append(" ".repeat(SCALE + 1)).append(glyphs.corner);
    text.append(String.valueOf(glyphs.bottom).repeat(width)).append('\n');
    String first = label(starts.getFirst(), starts, zone);
    String last = label(starts.getLast(), starts, zone);
    int gap = Math.max(1, width + 1 - first.length() - last.length());
    return text.append(" ".repeat(SCALE + 1))
        .append(first)
        .append(" ".repeat(gap))
        .append(last)
        .append('\n')
        .toString();
  }

  private static int scaled(long part, long whole, int to) {
    return whole == 0 ? 0 : (int) Math.round((double) part * to / whole);
  }

  /// The day; the hour too where points are closer than a day.
  private static String label(Instant time, List<Instant> starts, ZoneId zone) {
    boolean close =
        starts.size() > 1
            && ChronoUnit.HOURS.between(starts.get(0), starts.get(1)) < 20
            && ChronoUnit.HOURS.between(starts.getFirst(), starts.getLast()) < 100;
    return close
        ? LocalDateTime.ofInstant(time, zone)
            .truncatedTo(ChronoUnit.MINUTES)
            .toString()
            .replace('T', ' ')
        : LocalDate.ofInstant(time, zone).toString();
  }
}
