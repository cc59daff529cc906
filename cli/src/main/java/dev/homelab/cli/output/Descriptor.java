package dev.homelab.cli.output;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// An open file of this process, by its number, as `/proc` shows it.
///
/// @param number its number
public record Descriptor(int number) implements ResultStream.Outlet {
  /// Standard input.
  public static final Descriptor INPUT = new Descriptor(0);

  /// Standard output.
  public static final Descriptor OUTPUT = new Descriptor(1);

  /// None.
  static final Descriptor NONE = new Descriptor(-1);

  /// The names of this process's open files, without their numbers.
  private static final String SHORT = "/dev/fd/";

  private static final String LONG = "/proc/self/fd/";

  private static final int TYPE = 0170000;
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  /// Flags of open(2), as Linux numbers them.
  private static final int NON_BLOCKING = 04000;

  private static final int CLOSED_ON_EXEC = 02000000;

  /// More than the description of any descriptor that a shell hands on.
  private static final int MOST = 4096;

  /// Whether it is a pipe or a socket that waits for its reader. Where that can't be told it is
  /// none.
  @Override
  public boolean needsReader() {
    try {
      int mode =
          Files.getAttribute(place("fd"), "unix:mode") instanceof Integer bits ? bits & TYPE : 0;
      return (mode == PIPE || mode == SOCKET) && (flags() & NON_BLOCKING) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether it is a terminal. Where that can't be told it is none.
  public boolean isTerminal() {
    try {
      String name = Files.readSymbolicLink(place("fd")).toString();
      return name.startsWith("/dev/pts/")
          || name.startsWith("/dev/tty")
          || name.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /// Whether the caller of this process has handed it on. What the JVM opens is closed when a
  /// program is started, or lies in the image.
  public boolean isInherited() {
    try {
      Path image = Path.of(System.getProperty("java.home", "/"));
      return (flags() & CLOSED_ON_EXEC) == 0
          && !Files.readSymbolicLink(place("fd")).startsWith(image);
    } catch (IOException e) {
      return false;
    }
  }

  /// Where the number of an open file of this process starts in a text, as in `/dev/fd/63`.
  ///
  /// @param from where the name starts
  /// @return `from` if no such name starts there
  public static int numberIn(String text, int from) {
    if (text.startsWith(SHORT, from)) {
      return from + SHORT.length();
    }
    return text.startsWith(LONG, from) ? from + LONG.length() : from;
  }

  /// Where the digits end that start in a text.
  public static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /// Its name for the programs that this process runs.
  public String name() {
    return "/proc/" + ProcessHandle.current().pid() + "/fd/" + number;
  }

  private int flags() throws IOException {
    try (FileInputStream in = new FileInputStream(place("fdinfo").toFile())) {
      String text = new String(in.readNBytes(MOST), StandardCharsets.US_ASCII);
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("flags:")) {
          return Integer.parseInt(line.substring("flags:".length()).strip(), 8);
        }
      }
      return 0;
    }
  }

  private Path place(String folder) {
    return Path.of("/proc/self", folder, Integer.toString(number));
  }
}
