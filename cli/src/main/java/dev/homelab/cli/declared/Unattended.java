package dev.homelab.cli.declared;

import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that was started when the system had no thread left in which the JDK waits for its
/// end. It is watched in `/proc`, where it stays after its end, since nobody else takes its status.
///
/// @param pid its process
record Unattended(long pid) {
  private static final long STEP_MILLIS = 5;
  private static final int SIGNAL = 128;

  /// The place of `exit_code` in `/proc/PID/stat`, counted from the field after the name (proc(5)).
  private static final int EXIT_CODE = 49;

  /// Waits for its end.
  ///
  /// @return its exit status; 128 and the number of the signal that ended it
  /// @throws VerbFailure if that can't be told: a program that runs as another user hides it
  int waitFor() throws VerbFailure, InterruptedException {
    Path process = Path.of("/proc", Long.toString(pid));
    ProcessFile file = ProcessFile.of(pid);
    String[] fields = file.stat();
    while (Files.exists(process) && !(fields.length > EXIT_CODE && fields[0].equals("Z"))) {
      Thread.sleep(STEP_MILLIS);
      fields = file.stat();
    }
    if (fields.length <= EXIT_CODE || !isOwn(process)) {
      throw VerbFailure.failed("the program has ended, and its exit status can't be told");
    }
    // As wait(2) has it: the signal in the low seven bits, or the exit status in the second byte.
    int status = Integer.parseInt(fields[EXIT_CODE]);
    int signal = status & 0x7f;
    return signal == 0 ? status >> 8 & 0xff : SIGNAL + signal;
  }

  private static boolean isOwn(Path process) {
    try {
      return Files.getAttribute(process, "unix:uid")
          .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      return false;
    }
  }
}
