package dev.homelab.cli.plot;

/// The characters that a plot is drawn with. A character is a grid of dots.
public enum Glyphs {
  /// Two by four dots in a character, and lines for the axes.
  BRAILLE(2, 4, '┤', '│', '└', '─') {
    @Override
    char dots(int bits) {
      return bits == 0 ? ' ' : (char) (0x2800 + bits);
    }

    @Override
    int bit(int x, int y) {
      return y == 3 ? 0x40 << x : 1 << (x * 3 + y);
    }
  },

  /// One dot in a character, in ASCII.
  ASCII(1, 1, '+', '|', '+', '-') {
    @Override
    char dots(int bits) {
      return bits == 0 ? ' ' : '*';
    }

    @Override
    int bit(int x, int y) {
      return 1;
    }
  };

  final int dotsWide;
  final int dotsHigh;
  public final char tick;
  public final char side;
  public final char corner;
  public final char bottom;

  Glyphs(int dotsWide, int dotsHigh, char tick, char side, char corner, char bottom) {
    this.dotsWide = dotsWide;
    this.dotsHigh = dotsHigh;
    this.tick = tick;
    this.side = side;
    this.corner = corner;
    this.bottom = bottom;
  }

  /// The character that shows these dots.
  abstract char dots(int bits);

  /// The bit of a dot, counted from the character's upper left.
  abstract int bit(int x, int y);
}
