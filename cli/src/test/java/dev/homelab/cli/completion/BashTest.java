package dev.homelab.cli.completion;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BashTest extends ShellCase {
  private static final Path UNPACKED =
      Path.of("../target/programs/root/usr/share/bash-completion/bash_completion");
  private static final Path SYSTEM = Path.of("/usr/share/bash-completion/bash_completion");

  @Override
  String shell() {
    return "bash";
  }

  @Override
  String place() {
    return ".local/share/bash-completion/completions/homelab";
  }

  @Override
  List<String> options() {
    return List.of(
        "",
        "set -u; shopt -s nullglob failglob nocasematch; IFS=x; set -C",
        "COMP_WORDBREAKS=${COMP_WORDBREAKS//[=:]/}; shopt -s extglob dotglob; set -e");
  }

  @Override
  String start(String more) throws IOException {
    Path loaded = Files.exists(UNPACKED) ? UNPACKED : SYSTEM;
    assumeTrue(Files.exists(loaded), "bash-completion is not installed");
    Path rc = home.resolve("bashrc");
    Files.writeString(
        rc,
        String.join(
            "\n",
            "source '" + loaded.toAbsolutePath().normalize() + "'",
            "bind 'set bell-style none'",
            "bind 'set page-completions off'",
            more,
            "PS1='" + PROMPT + "'",
            ""));
    return "bash --noprofile --rcfile '" + rc + "' -i";
  }

  @Test
  void listsWords() throws IOException {
    try (Typist typist = sitDown("")) {
      typist.typeUntil("homelab usage t\t\t", "top    trend");
      typist.type("\u0015");
      typist.typeUntil("homelab usage users 'log\t\t\t", "logs labels");
    }
  }
}
