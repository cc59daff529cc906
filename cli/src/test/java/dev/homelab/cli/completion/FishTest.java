package dev.homelab.cli.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FishTest extends ShellCase {
  @Override
  String shell() {
    return "fish";
  }

  @Override
  String place() {
    return ".local/share/fish/vendor_completions.d/homelab.fish";
  }

  @Override
  List<String> options() {
    return List.of("");
  }

  /// One that was unpacked does not find its functions.
  @Override
  String start(String more) throws IOException {
    Path configuration = home.resolve("start.fish");
    Files.writeString(
        configuration,
        String.join(
            "\n",
            "set fish_function_path '" + share("fish", "fish/functions").toAbsolutePath() + "'",
            "set fish_complete_path '" + home.resolve(place()).getParent() + "'",
            "set -g fish_autosuggestion_enabled 0",
            more,
            "function fish_greeting; end",
            "function fish_prompt; echo '" + PROMPT + "'; end",
            ""));
    return "fish --no-config -i -C 'source \"" + configuration + "\"'";
  }

  @Test
  void listsDescriptions() throws IOException {
    try (Typist typist = sitDown("")) {
      assertListsWithDescriptions(typist);
    }
  }

  @Test
  void saysWhatAFileIsFor() throws IOException {
    try (Typist typist = sitDown("")) {
      typist.typeUntil("homelab pods logs \t", "the pod's $(touch evil)'; touch evil; '%d");
    }
  }
}
