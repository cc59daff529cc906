import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Programs of a few lines in the image's runtime, with the image's flags and an AOT cache each.
record Bare(Path image, Path work, Path jar) {
  Command program(String name, String... arguments) throws IOException {
    return program(name, name, List.of(), arguments);
  }

  /// @param called what its cache is called
  /// @param more options for Java that stand behind those of the image, as they do in the launcher: the last one holds
  Command program(String called, String name, List<String> more, String... arguments) throws IOException {
    List<String> java = new ArrayList<>(List.of(image + "/runtime/bin/java"));
    java.addAll(Files.readAllLines(image.resolve("runtime/lib/homelab.options")));
    java.addAll(more);
    List<String> main = new ArrayList<>(List.of("-cp", jar.toString(), name));
    main.addAll(List.of(arguments));
    Path recording = work.resolve(called + ".aotconf");
    Path cache = work.resolve(called + ".aot");
    run(join(java, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording), main));
    run(join(java, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + cache), main));
    // Fails here if the cache could not be used.
    run(join(java, List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache), main));
    return command(join(java, List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-Xlog:all=off"), main));
  }

  /// The options that the launcher adds for verbs that may shake hands.
  List<String> early() throws IOException {
    Matcher options = Pattern.compile("set -- (-XX:Tier3[^\"]+)\"")
        .matcher(Files.readString(image.resolve("bin/homelab")));
    if (!options.find()) {
      throw new IllegalStateException("the launcher has no such options");
    }
    return List.of(options.group(1).replace("\\\n", "").strip().split(" +"));
  }

  private void run(List<String> words) {
    command(words).run();
  }

  private Command command(List<String> words) {
    return new Command(words, Map.of("HOME", work.toString(), "LANG", "C.UTF-8"), () -> {});
  }

  private static List<String> join(List<String> a, List<String> b, List<String> c) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    all.addAll(c);
    return all;
  }
}
