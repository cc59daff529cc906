package dev.homelab.cli.plot;

import dev.homelab.cli.output.Screen;
import java.util.List;

/// Numbers side by side, a character each.
public record Sparkline(Screen screen) {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String ASCII = "_.:-=+*#";
  private static final int LONGEST = 24;

  /// @param numbers not negative, oldest first; where there are many, neighbours are added up
  public String of(List<Double> numbers) {
    int each = Math.ceilDiv(Math.max(1, numbers.size()), LONGEST);
    StringBuilder text = new StringBuilder();
    double most = 0;
    for (int i = 0; i < numbers.size(); i += each) {
      most = Math.max(most, sum(numbers, i, each));
    }
    for (int i = 0; i < numbers.size(); i += each) {
      text.append(character(sum(numbers, i, each), most));
    }
    return text.toString();
  }

  private static double sum(List<Double> numbers, int from, int count) {
    double sum = 0;
    int end = Math.min(from + count, numbers.size());
    for (int i = from; i < end; i++) {
      sum += numbers.get(i);
    }
    return sum / (end - from);
  }

  private char character(double number, double most) {
    if (number <= 0) {
      return ' ';
    }
    String levels = screen.unicode() ? BLOCKS : ASCII;
    return levels.charAt((int) Math.min(7, Math.floor(8 * number / most)));
  }
}
