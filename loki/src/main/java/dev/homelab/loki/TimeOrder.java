package dev.homelab.loki;

/// Puts positions in order of their times, oldest first. What shares a time stays as it is.
final class TimeOrder {
  private final long[] times;
  private int[] sorted;
  private int[] spare;

  private TimeOrder(long[] times, int count) {
    this.times = times;
    this.sorted = new int[count];
    this.spare = new int[count];
  }

  /// @param reversed whether the times come newest first
  static int[] of(long[] times, int count, boolean reversed) {
    TimeOrder order = new TimeOrder(times, count);
    for (int i = 0; i < count; i++) {
      order.sorted[i] = reversed ? count - 1 - i : i;
    }
    for (int width = 1; width < count; width *= 2) {
      order.mergeRuns(width);
    }
    return order.sorted;
  }

  private void mergeRuns(int width) {
    int count = sorted.length;
    for (int from = 0; from < count; from += 2 * width) {
      int middle = Math.min(from + width, count);
      int end = Math.min(middle + width, count);
      if (middle == end || times[sorted[middle - 1]] <= times[sorted[middle]]) {
        System.arraycopy(sorted, from, spare, from, end - from);
      } else {
        merge(from, middle, end);
      }
    }
    int[] merged = spare;
    spare = sorted;
    sorted = merged;
  }

  private void merge(int from, int middle, int end) {
    int left = from;
    int right = middle;
    for (int i = from; i < end; i++) {
      boolean takeLeft =
          right == end || (left < middle && times[sorted[left]] <= times[sorted[right]]);
      spare[i] = sorted[takeLeft ? left++ : right++];
    }
  }
}
