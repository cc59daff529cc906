package dev.homelab.cli.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// How often each verb was used: counts by slot, verb, user, exit status and version. Compact: a
/// cell takes 24 bytes, whatever its texts.
///
/// Many threads may add to it; it is read once they are done.
public final class Cube {
  /// More cells than this don't fit in the memory that the tool has.
  static final int MOST_CELLS = 1_200_000;

  private static final int WIDTH = 6;
  private static final int BLOCK = 4096 * WIDTH;

  private final List<Slot> slots;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<int[]> blocks = new ArrayList<>();
  private final Map<Unnamed, Integer> unnamed = new HashMap<>();
  private int used = BLOCK;

  private record Unnamed(int slot, String verb) {}

  Cube(List<Slot> slots) {
    this.slots = List.copyOf(slots);
  }

  /// The slots that cells name, oldest first.
  public List<Slot> slots() {
    return slots;
  }

  /// @throws TooManyCells if there is no room for more
  synchronized void add(Cell cell) throws TooManyCells {
    if (used == BLOCK) {
      if (blocks.size() * (BLOCK / WIDTH) >= MOST_CELLS) {
        throw new TooManyCells();
      }
      blocks.add(new int[BLOCK]);
      used = 0;
    }
    int[] block = blocks.getLast();
    block[used++] = cell.slot();
    block[used++] = number(cell.verb());
    block[used++] = number(cell.user());
    block[used++] = cell.exit();
    block[used++] = number(cell.version());
    block[used++] = cell.count();
  }

  /// Says by how many a verb was used in a slot whose cells don't name them.
  synchronized void addUnnamed(int slot, String verb, int users) {
    unnamed.merge(new Unnamed(slot, verb), users, Integer::sum);
  }

  private int number(String text) {
    Integer known = numbers.putIfAbsent(text, texts.size());
    if (known != null) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  /// Hands over every cell, in no order. Some may agree in all but the count.
  public void each(Consumer<Cell> taker) {
    for (int b = 0; b < blocks.size(); b++) {
      int[] block = blocks.get(b);
      int end = b == blocks.size() - 1 ? used : BLOCK;
      for (int i = 0; i < end; i += WIDTH) {
        taker.accept(
            new Cell(
                block[i],
                texts.get(block[i + 1]),
                texts.get(block[i + 2]),
                block[i + 3],
                texts.get(block[i + 4]),
                block[i + 5]));
      }
    }
  }

  /// At least how many used a verb, of those that are not named: the most of one slot.
  public int unnamedUsers(String verb) {
    return unnamed.entrySet().stream()
        .filter(entry -> entry.getKey().verb().equals(verb))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /// How many slots don't tell who.
  public long unnamedSlots() {
    return unnamed.keySet().stream().map(Unnamed::slot).distinct().count();
  }
}
