package dev.homelab.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read, written or deleted, in words: an exception of the file system has
/// its reason in its type, and a message that is only a name.
public final class Reason {
  private static final String UNTOLD = "the system does not say why";

  private Reason() {}

  /// The reason in a few words, without the name of the file.
  public static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "no such file or folder";
      case NotDirectoryException file -> "not a folder";
      case FileAlreadyExistsException there -> "it exists already";
      case DirectoryNotEmptyException full -> "the folder is not empty";
      case FileSystemLoopException loop -> "its links lead in a circle";
      case FileSystemException other -> told(other.getReason());
      default -> told(e.getMessage());
    };
  }

  /// The reason behind the name of the file, where the exception has one.
  public static String named(IOException e) {
    return e instanceof FileSystemException about && about.getFile() != null
        ? about.getFile() + ": " + of(e)
        : of(e);
  }

  private static String told(@Nullable String reason) {
    return reason == null || reason.isBlank() ? UNTOLD : reason;
  }
}
