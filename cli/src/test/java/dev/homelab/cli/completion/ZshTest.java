package dev.homelab.cli.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ZshTest extends ShellCase {
  @Override
  String shell() {
    return "zsh";
  }

  @Override
  String place() {
    return ".local/share/zsh/site-functions/_homelab";
  }

  @Override
  List<String> options() {
    return List.of(
        "", "setopt ksharrays shwordsplit nounset warncreateglobal rcquotes noextendedglob");
  }

  /// One that was unpacked finds neither its functions nor its modules.
  @Override
  String start(String more) throws IOException {
    Path shared = share("zsh", "zsh");
    Files.writeString(
        home.resolve(".zshrc"),
        String.join(
            "\n",
            "module_path=(" + modules(shared) + ")",
            "fpath=('" + home.resolve(place()).getParent() + "' " + functions(shared) + ")",
            "autoload -Uz compinit",
            "compinit -u -D",
            "zstyle ':completion:*' format '[%d]'",
            more,
            "PS1='" + PROMPT + "'",
            ""));
    return "zsh -d -i";
  }

  private static String functions(Path shared) throws IOException {
    try (Stream<Path> folders = Files.walk(shared)) {
      return folders
          .filter(Files::isDirectory)
          .map(each -> "'" + each.toAbsolutePath() + "'")
          .collect(Collectors.joining(" "));
    }
  }

  private static String modules(Path shared) throws IOException {
    Path libraries = shared.resolve("../../lib").normalize();
    try (Stream<Path> folders = Files.find(libraries, 3, (each, _) -> isOfModules(each))) {
      return folders
          .map(each -> "'" + each.toAbsolutePath() + "'")
          .collect(Collectors.joining(" "));
    }
  }

  private static boolean isOfModules(Path folder) {
    return folder.resolve("..").normalize().endsWith("zsh")
        && Files.isDirectory(folder.resolve("zsh"));
  }

  @Test
  void listsDescriptions() throws IOException {
    try (Typist typist = sitDown("")) {
      assertListsWithDescriptions(typist);
    }
  }

  @Test
  void saysWhatIsMeantWhereItHasNoWords() throws IOException {
    try (Typist typist = sitDown("")) {
      typist.typeUntil("homelab logs query \t\t", "[logql: a LogQL query]");
      typist.type("\u0015");
      typist.typeUntil("homelab pods logs \t\t", "[the pod's $(touch evil)'; touch evil; '%d]");
    }
  }
}
