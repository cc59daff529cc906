package dev.homelab.cli.settings;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Whether a file is there, asked as every start can afford: without an exception for the usual no.
final class Presence {
  private Presence() {}

  /// Whether something has this name, if only a link that leads nowhere.
  ///
  /// @throws IOException if that can't be told
  static boolean of(Path file) throws IOException {
    return file.getFileSystem()
            .provider()
            .readAttributesIfExists(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        != null;
  }
}
