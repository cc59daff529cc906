package dev.homelab.cli.settings;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// The text of a configuration file.
final class FileText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileText() {}

  /// A byte that is no part of a character, and its line.
  static final class NotUtf8 extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotUtf8(int line) {
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  /// The text without the mark that some editors put before it.
  static String of(byte[] content) throws NotUtf8 {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
      throw new NotUtf8(lineAt(content, bytes.position()));
    }
    text.flip();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }

  private static int lineAt(byte[] content, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /// Whether a line holds what may be a secret: a fault quotes pieces of what was not expected.
  static boolean mayTellASecret(byte[] content, int line) {
    int at = 0;
    for (int passed = 1; passed < line && at < content.length; at++) {
      passed += content[at] == '\n' ? 1 : 0;
    }
    for (int i = at; i < content.length && content[i] != '\n'; i++) {
      boolean comment = content[i] == '#' && (i == at || content[i - 1] == ' ');
      if (content[i] == '@' || content[i] == '?' || (content[i] == '#' && !comment)) {
        return true;
      }
    }
    return false;
  }
}
