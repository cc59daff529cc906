package dev.homelab.cli.settings;

import dev.homelab.http.CaFileException;
import dev.homelab.http.CaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The file with the lab's own certificate authority. Whoever may write to it may read every
/// secret, so each exchange that reads it looks at it anew.
///
/// @param file absolute
/// @param account who believes it
public record Authority(Path file, Account account) implements CaSource {
  /// That of a setting, if it is set.
  public static Optional<CaSource> of(Optional<Path> file, Account account) {
    return file.isEmpty() ? Optional.empty() : Optional.of(new Authority(file.get(), account));
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public byte[] read() throws IOException {
    try {
      return TrustedFile.at(file, account).read();
    } catch (Distrust e) {
      throw new CaFileException(name(), e.getMessage());
    }
  }
}
