package dev.homelab.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.homelab.cli.output.Console;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {
  private record Described(Spec spec) implements Verb {
    @Override
    public int run(Arguments given, Console console) {
      return ExitCode.DONE;
    }
  }

  @Test
  void theTeamsGroupsComeFirstAndThoseAloneLast() {
    assertThat(overview(Integer.MAX_VALUE))
        .isEqualTo(
            """
            logs
              logs nginx  read   of the proxy
              logs nas    read   of the disks

            team
              reboot      write  the whole lab

            logs
              logs query  read   the lines that a query finds
              logs tail   read   lines as they come

            homelab
              version     read   which one this is
            """);
  }

  @Test
  void itFitsANarrowTerminal() {
    assertThat(overview(40).lines())
        .contains("  logs query  read", "    the lines that a query finds");
  }

  private static String overview(int width) {
    return new Overview(
            List.of(
                declared("logs nginx", Tier.READ, "of the proxy"),
                declared("logs nas", Tier.READ, "of the disks"),
                own("logs query", "the lines that a query finds"),
                own("logs tail", "lines as they come"),
                declared("reboot", Tier.WRITE, "the whole lab"),
                own("version", "which one this is")))
        .text(width);
  }

  private static Verb own(String path, String summary) {
    return new Described(Spec.read(path, summary).build());
  }

  private static Verb declared(String path, Tier tier, String summary) {
    return new Described(Spec.running(List.of("true"), path, tier, summary).build());
  }
}
