package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private static void assertSaid(IOException thrown, String reason) {
    assertThat(Reason.of(thrown)).isEqualTo(reason);
    assertThat(Reason.named(thrown)).isEqualTo("/a: " + reason);
  }

  @Test
  void itIsSaidInWords() {
    assertSaid(new NoSuchFileException("/a"), "no such file or folder");
    assertSaid(new AccessDeniedException("/a"), "permission denied");
    assertSaid(new NotDirectoryException("/a"), "not a folder");
    assertSaid(new FileAlreadyExistsException("/a"), "it exists already");
    assertSaid(new DirectoryNotEmptyException("/a"), "the folder is not empty");
    assertSaid(new FileSystemLoopException("/a"), "its links lead in a circle");
    assertSaid(
        new FileSystemException("/a", null, "Read-only file system"), "Read-only file system");
  }

  @Test
  void whatHasNoNameHasNone() {
    assertThat(Reason.named(new IOException("/a: not writable"))).isEqualTo("/a: not writable");
  }

  @Test
  void noClassIsNamed() {
    for (IOException mute :
        List.of(new IOException(), new EOFException(), new NotLinkException("/a"))) {
      assertThat(Reason.named(mute)).doesNotContain("Exception", "IO", "EOF", "null", "Link");
    }
  }
}
