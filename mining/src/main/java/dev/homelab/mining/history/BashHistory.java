package dev.homelab.mining.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `~/.bash_history`. With `HISTTIMEFORMAT` set, each command stands behind a line `#1790000000`,
/// and has as many lines as it had. Without, a line is a command, but for here-documents and open
/// quotes: what would close them is looked for in the lines that follow, and if it is not found,
/// the line was a command by itself.
///
/// Such a file often begins without stamps and has them later, from when its owner wanted them.
final class BashHistory implements Format {
  private static final int LONGEST_QUOTE = 20;
  private static final int LONGEST_DOCUMENT = 500;

  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    new Pass(lines, sink).run();
  }

  private static @Nullable Instant stamp(String line) {
    boolean likely = line.length() >= 10 && line.charAt(0) == '#';
    return likely ? Stamps.seconds(line, 1, line.length()) : null;
  }

  private static final class Pass {
    private final Lines lines;
    private final Draft draft;
    private final Deque<String> ahead = new ArrayDeque<>();
    private boolean stamped;

    Pass(Lines lines, Sink sink) {
      this.lines = lines;
      this.draft = new Draft(sink);
    }

    void run() throws IOException {
      for (String line = next(); line != null; line = next()) {
        Instant stamp = stamp(line);
        if (stamp != null) {
          draft.end();
          draft.at(stamp);
          stamped = true;
        } else if (stamped) {
          draft.add(line);
        } else {
          unstamped(line);
        }
      }
      draft.end();
    }

    private void unstamped(String line) throws IOException {
      OpenText text = new OpenText();
      List<String> more = new ArrayList<>();
      boolean open = text.after(line);
      while (open && more.size() < (text.inDocument() ? LONGEST_DOCUMENT : LONGEST_QUOTE)) {
        String next = next();
        if (next == null) {
          break;
        }
        more.add(next);
        if (stamp(next) != null) {
          break;
        }
        open = text.after(next);
      }
      draft.add(line);
      if (open) {
        more.reversed().forEach(ahead::addFirst);
      } else {
        more.forEach(draft::add);
      }
      draft.end();
    }

    private @Nullable String next() throws IOException {
      if (!ahead.isEmpty()) {
        return ahead.remove();
      }
      if (!lines.next()) {
        return null;
      }
      if (lines.gap()) {
        draft.drop();
      }
      return lines.text();
    }
  }
}
