package dev.homelab.cli.usage;

import dev.homelab.cli.settings.Base;
import dev.homelab.mining.rank.SharedRow;
import dev.homelab.telemetry.StateDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.YearMonth;

/// The random number by which what one home shares in one month is told from what others share. It
/// says nothing else, and each month has another one.
///
/// @param folder where the tool keeps its state
/// @param within the folder below which folders may be made
/// @param uid the user
record ShareMark(Path folder, Path within, int uid) {
  private static final String FILE = "next-mark";

  /// @throws IOException if there is no place for it
  static ShareMark in(Base state, int uid) throws IOException {
    return switch (state.under("homelab")) {
      case Base.Folder(Path folder, Path within) -> new ShareMark(folder, within, uid);
      case Base.None(String why) -> throw new IOException("no place to keep a mark: " + why);
    };
  }

  /// The mark of a month, made if there is none yet.
  long of(YearMonth month) throws IOException {
    StateDirectory directory = directory();
    String kept = kept(directory);
    String prefix = month + " ";
    if (kept.startsWith(prefix)) {
      try {
        return Long.parseLong(kept.substring(prefix.length()).strip());
      } catch (NumberFormatException e) {
        // A damaged one is made anew.
      }
    }
    long mark = 1 + new SecureRandom().nextLong(SharedRow.GREATEST_MARK);
    directory.ensure();
    directory.replace(FILE, (prefix + mark + "\n").getBytes(StandardCharsets.US_ASCII), false);
    return mark;
  }

  void forget() throws IOException {
    Files.deleteIfExists(folder.resolve(FILE));
  }

  private static String kept(StateDirectory directory) throws IOException {
    try {
      return directory.isThere() ? new String(directory.read(FILE), StandardCharsets.US_ASCII) : "";
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  private StateDirectory directory() throws IOException {
    Path parent = folder.getParent();
    if (parent == null) {
      throw new IOException("a root folder is no place for a mark");
    }
    return new StateDirectory(within, parent, String.valueOf(folder.getFileName()), uid);
  }
}
