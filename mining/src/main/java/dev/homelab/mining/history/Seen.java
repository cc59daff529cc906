package dev.homelab.mining.history;

/// Remembers which calls were met, by 64 bits of each: a million take 16 MB. That two calls agree
/// in those is less likely than a fault of the memory.
///
/// At [#MOST] it remembers no more, rather than fill the memory.
final class Seen {
  private static final int MOST = 1 << 21;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] table = new long[1 << 10];
  private int size;

  /// Whether this is met for the first time.
  boolean first(String id) {
    return first(hash(id));
  }

  private boolean first(long hash) {
    int at = place(table, hash);
    if (table[at] == hash) {
      return false;
    }
    if (size < MOST) {
      table[at] = hash;
      size++;
      grow();
    }
    return true;
  }

  private void grow() {
    if (size * 2L <= table.length || size >= MOST) {
      return;
    }
    long[] larger = new long[table.length * 2];
    for (long hash : table) {
      if (hash != 0) {
        larger[place(larger, hash)] = hash;
      }
    }
    table = larger;
  }

  private static int place(long[] table, long hash) {
    int mask = table.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long hash(String id) {
    long hash = OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
