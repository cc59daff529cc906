package dev.homelab.telemetry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/// One line of a journal: an event and how far its delivery has come.
///
/// On disk: `1 TIME EXIT VERSION USER VERB… CHECKSUM`, between two newlines. `1` is the version of
/// the format. TIME is the event's time in nanoseconds, followed by `>N` when the entry is sent at
/// the time N instead, and by `+` when it is delivered. USER and VERSION are
/// percent-encoded. The CHECKSUM is the CRC-32 of all before it, in hexadecimal. The newline in
/// front ends a line that another process left torn, so that a torn write costs that line and never
/// its neighbour.
///
/// @param event what happened
/// @param sendNanos the time under which the entry is sent; the event's own unless it was re-timed
/// @param delivered whether the sink is known to have it
record JournalLine(UsageEvent event, long sendNanos, boolean delivered) {
  private static final String FORMAT = "1";
  private static final int CHECKSUM_LENGTH = 8;

  static JournalLine of(UsageEvent event) {
    return new JournalLine(event, event.timeNanos(), false);
  }

  JournalLine sentAt(long nanos) {
    return new JournalLine(event, nanos, delivered);
  }

  JournalLine asDelivered() {
    return new JournalLine(event, sendNanos, true);
  }

  Sink.Entry entry() {
    return new Sink.Entry(sendNanos, event.line());
  }

  /// The bytes of the line with its newlines, to be written at once.
  byte[] encode() {
    return ('\n' + text() + '\n').getBytes(StandardCharsets.US_ASCII);
  }

  /// The line without its newlines.
  String text() {
    StringBuilder text = new StringBuilder(96);
    text.append(FORMAT).append(' ').append(event.timeNanos());
    if (sendNanos != event.timeNanos()) {
      text.append('>').append(sendNanos);
    }
    if (delivered) {
      text.append('+');
    }
    text.append(' ').append(event.exit()).append(' ');
    escape(event.version(), text);
    text.append(' ');
    escape(event.user(), text);
    text.append(' ').append(event.verb());
    String checksum = digits(Checksum.of(text));
    return text.append(' ').append(checksum).toString();
  }

  /// The line in `bytes[from, to)`, without newlines; empty if it is not one whole line of this
  /// format with a verb in the grammar.
  static Optional<JournalLine> decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    int body = Math.max(0, text.length() - CHECKSUM_LENGTH - 1);
    String checksum = digits(checksum(bytes, from, body));
    return text.startsWith(checksum, body + 1) && text.charAt(body) == ' '
        ? parse(text.substring(0, body))
        : Optional.empty();
  }

  private static Optional<JournalLine> parse(String text) {
    String[] fields = text.split(" ", 6);
    if (fields.length < 6 || !fields[0].equals(FORMAT) || !Vocabulary.isVerbPath(fields[5])) {
      return Optional.empty();
    }
    try {
      boolean delivered = fields[1].endsWith("+");
      String times = delivered ? fields[1].substring(0, fields[1].length() - 1) : fields[1];
      String[] time = times.split(">", 2);
      long nanos = Long.parseLong(time[0]);
      long send = Long.parseLong(time[time.length - 1]);
      int exit = Integer.parseInt(fields[2]);
      var event = new UsageEvent(nanos, unescape(fields[4]), fields[5], exit, unescape(fields[3]));
      return Optional.of(new JournalLine(event, send, delivered));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The JDK's own: lines are read by the million.
  private static int checksum(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  /// Eight hexadecimal digits.
  private static String digits(int checksum) {
    return Long.toHexString(1L << 32 | Integer.toUnsignedLong(checksum)).substring(1);
  }

  static void escape(String text, StringBuilder to) {
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f && b != '%') {
        to.append((char) b);
      } else {
        to.append('%').append(Character.forDigit(b >> 4 & 0xf, 16));
        to.append(Character.forDigit(b & 0xf, 16));
      }
    }
  }

  /// The text that was escaped.
  ///
  /// @throws IllegalArgumentException if it is not such a text
  static String unescape(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 3 > text.length()) {
          throw new IllegalArgumentException("an escape is cut off");
        }
        bytes[n++] = (byte) HexFormat.fromHexDigits(text, i + 1, i + 3);
        i += 2;
      } else {
        bytes[n++] = (byte) c;
      }
    }
    return new String(bytes, 0, n, StandardCharsets.UTF_8);
  }
}
