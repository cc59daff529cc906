package dev.homelab.cli.output;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// What JSON gets as an escape of its own (a backslash, a `u` and four digits): every character
/// that [Printable] would replace, so that a terminal is safe and a program gets the text back
/// exactly, lone surrogates too. A character beyond the first 65,536 comes here in halves, which
/// say nothing of the whole: all of those are escaped.
final class Escapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final String HEX = "0123456789ABCDEF";

  static final Escapes ALL = new Escapes();

  private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

  private Escapes() {
    ascii[0x7F] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii;
  }

  /// Null for what is written as it is.
  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return Printable.isHidden(c) ? new SerializedString(escaped(c)) : null;
  }

  private static String escaped(int c) {
    StringBuilder text = new StringBuilder("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(HEX.charAt((c >> shift) & 0xF));
    }
    return text.toString();
  }
}
