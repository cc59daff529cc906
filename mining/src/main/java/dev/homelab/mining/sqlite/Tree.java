package dev.homelab.mining.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// The b-tree of a table, from its first row to its last.
///
/// No page is met twice, and no tree is deeper than [#DEEPEST]: the real ones end long before.
final class Tree {
  private static final int DEEPEST = 40;
  private static final int LEAF = 13;
  private static final int INNER = 5;

  private final Pages pages;
  private final Rows rows;
  private final BitSet met = new BitSet();

  Tree(Pages pages, Rows rows) {
    this.pages = pages;
    this.rows = rows;
  }

  void walk(int root) throws IOException {
    walk(root, 0);
  }

  private void walk(int number, int depth) throws IOException {
    byte[] page = pages.page(number);
    Payload.check(depth < DEEPEST && !met.get(number), "tree");
    met.set(number);
    int start = number == 1 ? Header.SIZE : 0;
    switch (page[start]) {
      case LEAF -> leaf(page, start);
      case INNER -> inner(page, start, depth);
      default -> throw new DamagedException("page");
    }
  }

  private void inner(byte[] page, int start, int depth) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(page);
    int cells = cells(bytes, start, 12);
    for (int i = 0; i < cells; i++) {
      int cell = bytes.getShort(start + 12 + 2 * i) & 0xffff;
      Payload.check(cell + 4 <= page.length, "cell");
      child(bytes.getInt(cell), depth);
    }
    child(bytes.getInt(start + 8), depth);
  }

  /// A branch that is damaged costs its own rows only.
  private void child(int number, int depth) throws IOException {
    try {
      walk(number, depth + 1);
    } catch (DamagedException e) {
      rows.damaged();
    }
  }

  private void leaf(byte[] page, int start) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(page);
    int cells = cells(bytes, start, 8);
    for (int i = 0; i < cells; i++) {
      try {
        cell(page, bytes.getShort(start + 8 + 2 * i) & 0xffff);
      } catch (DamagedException e) {
        rows.damaged();
      }
    }
  }

  private static int cells(ByteBuffer page, int start, int header) throws DamagedException {
    int cells = page.getShort(start + 3) & 0xffff;
    Payload.check(start + header + 2 * cells <= page.capacity(), "cells");
    return cells;
  }

  private void cell(byte[] page, int at) throws IOException {
    Varint numbers = new Varint(page, at);
    long length = numbers.next();
    long id = numbers.next();
    Payload.check(length >= 0, "length");
    if (Payload.tooLong(length)) {
      rows.tooLong();
    } else {
      byte[] payload = Payload.read(pages, page, numbers.at(), (int) length);
      rows.row(Row.of(id, payload, pages.header().text()));
    }
  }
}
