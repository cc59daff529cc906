package dev.homelab.cli.man;

import dev.homelab.http.RealProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real mandoc. A test is left out where it is not there.
public final class Mandoc {
  private static final String OF_OTHER_PAGES = "referenced manual not found: Xr homelab";

  private Mandoc() {}

  private static String run(Path folder, String page, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("page"), page);
    List<String> line = new java.util.ArrayList<>();
    line.add(RealProgram.find("mandoc").toString());
    line.addAll(List.of(options));
    line.add(file.toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /// What it finds wrong with a page, but for pages that are not installed here.
  public static List<String> faults(Path folder, String page) throws IOException {
    return run(folder, page, "-T", "lint")
        .lines()
        .filter(line -> !line.contains(OF_OTHER_PAGES))
        .toList();
  }

  /// A page as a terminal shows it, without bold letters, with one blank for all space.
  public static String shown(Path folder, String page) throws IOException {
    String text = run(folder, page, "-T", "utf8", "-O", "width=200");
    return text.replaceAll(".\b", "").replaceAll("\\s+", " ");
  }
}
