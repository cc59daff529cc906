package dev.homelab.mining.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `~/.zsh_history`: a command ends where a line does not end with a backslash. With
/// `EXTENDED_HISTORY` it begins with `: 1790000000:0;`, the time and how long it took.
///
/// zsh keeps some bytes for itself and writes each as 0x83 and the byte with its bit 0x20 turned.
/// That is undone before the bytes are read as UTF-8. A command that ends with a backslash has a
/// blank after it, so that it doesn't go on.
final class ZshHistory implements Format {
  private static final byte META = (byte) 0x83;
  private static final Pattern STAMP = Pattern.compile("^: *(\\d{1,11}):\\d+;");
  private static final Pattern GUARDED = Pattern.compile("\\\\ +$");

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Draft draft = new Draft(sink);
    while (lines.next()) {
      if (lines.gap()) {
        draft.drop();
      }
      String line = text(lines);
      if (!draft.begun()) {
        line = withoutStamp(line, draft);
      }
      if (line.endsWith("\\")) {
        draft.add(line.substring(0, line.length() - 1));
      } else {
        boolean guarded = line.endsWith(" ") && GUARDED.matcher(line).find();
        draft.add(guarded ? line.substring(0, line.length() - 1) : line);
        draft.end();
      }
    }
    draft.end();
  }

  private static String withoutStamp(String line, Draft draft) {
    if (!line.startsWith(": ")) {
      return line;
    }
    Matcher stamp = STAMP.matcher(line);
    if (!stamp.find()) {
      return line;
    }
    Instant at = Stamps.seconds(line, stamp.start(1), stamp.end(1));
    draft.at(at);
    return line.substring(stamp.end());
  }

  private static String text(Lines lines) {
    byte[] bytes = lines.bytes();
    byte[] plain = new byte[lines.to() - lines.from()];
    int length = 0;
    for (int i = lines.from(); i < lines.to(); i++) {
      boolean meta = bytes[i] == META && i + 1 < lines.to();
      plain[length++] = meta ? (byte) (bytes[++i] ^ 32) : bytes[i];
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
