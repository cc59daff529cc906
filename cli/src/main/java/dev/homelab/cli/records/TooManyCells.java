package dev.homelab.cli.records;

import java.io.IOException;

/// There are more different records than fit in memory.
final class TooManyCells extends IOException {
  private static final long serialVersionUID = 1L;

  TooManyCells() {
    super("more than " + Cube.MOST_CELLS + " different counts; a later --since asks for fewer");
  }
}
