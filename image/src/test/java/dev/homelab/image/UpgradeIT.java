package dev.homelab.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What an older version has left in a home. `fixtures` holds what the image of each one wrote.
final class UpgradeIT {
  private static final Path FIXTURES = Path.of("src/test/fixtures");

  private final Home home = new Home();

  @AfterEach
  void close() {
    home.close();
  }

  /// As the older version has made them, in a folder named after another host.
  private Path left(String version) throws IOException {
    Path host = home.folder(".local/state/homelab/desk-3d1219c7");
    for (Path folder : new Path[] {home.state(), host}) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    Path journal = host.resolve("journal");
    Files.copy(FIXTURES.resolve(version).resolve("journal"), journal);
    Files.setPosixFilePermissions(journal, PosixFilePermissions.fromString("rw-------"));
    return journal;
  }

  @Test
  void theJournalOfAnOlderVersionIsReadAndLeftAsItIs() throws IOException {
    Path journal = left("0.1.0");
    byte[] before = Files.readAllBytes(journal);
    Tool tool = home.configured("[usage]\nmax_days = 36500\n").tool();

    Result export = tool.run("usage", "export", "--local", "--since", "2026-11-20");

    assertThat(export.errorOutput()).isEmpty();
    assertThat(export.output())
        .isEqualTo(
            """
            time,user,verb,exit,version
            2026-11-27T05:45:20.435421363Z,root,config,0,0.1.0
            2026-11-27T05:45:22.346738287Z,root,disk free,0,0.1.0
            2026-11-27T05:45:23.588305107Z,root,disk free,0,0.1.0
            2026-11-27T05:45:24.748675509Z,root,config,2,0.1.0
            2026-11-27T05:45:25.683169612Z,root,config path,0,0.1.0
            """);
    assertThat(tool.run("config").exitCode()).isZero();
    assertThat(journal).hasBinaryContent(before);
  }
}
