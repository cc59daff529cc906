package dev.homelab.mining.history;

import java.io.IOException;

/// fish's `fish_history`, which looks like YAML and is not: `- cmd: ` and the command, then ` when:
/// ` and the time, then other lines. In a command `\n` is a line break and `\\` a backslash, to be
/// undone in one pass; any other backslash is itself.
final class FishHistory implements Format {
  private static final String COMMAND = "- cmd: ";
  private static final String TIME = "  when: ";

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Draft draft = new Draft(sink);
    while (lines.next()) {
      if (lines.gap()) {
        draft.end();
      }
      if (Bytes.startsWith(lines.bytes(), lines.from(), lines.to(), COMMAND)) {
        draft.end();
        draft.add(plain(lines.text().substring(COMMAND.length())));
      } else if (Bytes.startsWith(lines.bytes(), lines.from(), lines.to(), TIME)) {
        String line = lines.text();
        draft.at(Stamps.seconds(line, TIME.length(), line.length()));
      }
    }
    draft.end();
  }

  private static String plain(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder plain = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      char next = c == '\\' && i + 1 < escaped.length() ? escaped.charAt(i + 1) : 0;
      if (next == 'n' || next == '\\') {
        plain.append(next == 'n' ? '\n' : '\\');
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
