package dev.homelab.cli.shipping;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// This host, as a name for a directory. It never leaves the machine.
final class Host {
  private static final Path NAME = Path.of("/proc/sys/kernel/hostname");
  private static final Path MACHINE = Path.of("/etc/machine-id");
  private static final int MACHINE_DIGITS = 8;

  /// More than either file holds; both come in one read.
  private static final int MOST = 256;

  private Host() {}

  /// The host name and the start of the machine's id: two machines of one name, and two containers
  /// of one image, differ in one of them.
  static String name() {
    return name(NAME, MACHINE);
  }

  /// The same from other files, either of which may be missing.
  static String name(Path nameFile, Path machineFile) {
    String name = read(nameFile);
    String machine = read(machineFile);
    return name.isEmpty() && machine.isEmpty()
        ? "host"
        : name + "-" + machine.substring(0, Math.min(MACHINE_DIGITS, machine.length()));
  }

  /// Not through a channel: the first of a process loads the JDK's network code.
  private static String read(Path file) {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      byte[] content = new byte[MOST];
      int length = Math.max(0, in.read(content));
      StringBuilder text =
          new StringBuilder(new String(content, 0, length, StandardCharsets.US_ASCII).strip());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        text.setCharAt(i, c == '-' || Character.isLetterOrDigit(c) ? c : '_');
      }
      return text.toString();
    } catch (IOException e) {
      return "";
    }
  }
}
