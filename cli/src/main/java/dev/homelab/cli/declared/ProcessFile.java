package dev.homelab.cli.declared;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What the kernel tells of a process in `/proc`.
///
/// @param process the process's folder there: its number, or `self`
record ProcessFile(String process) {
  private static final int MOST = 8192;

  /// This process.
  static final ProcessFile SELF = new ProcessFile("self");

  static ProcessFile of(long pid) {
    return new ProcessFile(Long.toString(pid));
  }

  /// The fields of `stat` that follow the program's name, which may hold anything: state, parent,
  /// group, session, terminal, foreground and more (proc(5)). None where they can't be read now.
  String[] stat() {
    String stat = text("stat");
    String fields = stat.substring(stat.lastIndexOf(')') + 1).strip();
    return fields.isEmpty() ? new String[0] : fields.split(" ", -1);
  }

  /// A file; empty if it can't be read now.
  String text(String name) {
    try (FileInputStream in = new FileInputStream("/proc/" + process + "/" + name)) {
      return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
