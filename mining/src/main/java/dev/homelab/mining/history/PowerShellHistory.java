package dev.homelab.mining.history;

import java.io.IOException;

/// PSReadLine's `ConsoleHost_history.txt`: a command goes on where a line ends with a backtick.
final class PowerShellHistory implements Format {
  @Override
  public void read(Lines lines, Sink sink) throws IOException {
    Draft draft = new Draft(sink);
    while (lines.next()) {
      if (lines.gap()) {
        draft.drop();
      }
      String line = lines.text();
      line = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (line.endsWith("`")) {
        draft.add(line.substring(0, line.length() - 1));
      } else {
        draft.add(line);
        draft.end();
      }
    }
    draft.end();
  }
}
