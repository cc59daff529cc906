package dev.homelab.cli.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.homelab.cli.Tool;
import dev.homelab.cli.verb.VerbFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameServersTest {
  @TempDir private Path folder;

  private NameServers servers(Tool tool, String resolvConf) throws IOException {
    Path system = Files.writeString(folder.resolve("resolv.conf"), resolvConf);
    return new NameServers(tool.settings(), system);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.53, 10.0.0.53:53",
    "10.0.0.53:5353, 10.0.0.53:5353",
    "fd00::53, [fd00::53]:53",
    "[fd00::53]:5353, [fd00::53]:5353",
    "system, 10.0.0.1:53",
  })
  void readsAnAddressWithOrWithoutPort(String text, String expected) throws Exception {
    Tool tool = Tool.in(folder).with("HOMELAB_DNS_PUBLIC", text);
    assertThat(servers(tool, "nameserver 10.0.0.1\n").external()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ns.lab.example", "10.0.0.53:", "10.0.0.53:0", "10.0.0", "10.0.0.256"})
  void refusesWhatIsNoAddress(String text) {
    Tool tool = Tool.in(folder).with("HOMELAB_DNS_INTERNAL", text);
    assertThatThrownBy(() -> servers(tool, "nameserver 10.0.0.1\n").internal())
        .isInstanceOf(VerbFailure.class)
        .hasMessageStartingWith(
            "HOMELAB_DNS_INTERNAL: dns.internal '"
                + text
                + "': expected an IP address, with a port if need be, such as ");
  }

  @Test
  void takesTheSystemsFirstUnlessOneIsSet() throws Exception {
    Tool tool = Tool.in(folder);
    String system = "# a comment\nsearch lab.example\nnameserver\t10.0.0.1 \nnameserver 10.0.0.2\n";
    assertThat(servers(tool, system).internal()).hasToString("10.0.0.1:53");
    assertThat(servers(tool, system).external()).hasToString("1.1.1.1:53");
    tool.config("[dns]\ninternal = \"10.0.0.53:5353\"\npublic = \"9.9.9.9\"\n");
    assertThat(servers(tool, system).internal()).hasToString("10.0.0.53:5353");
    assertThat(servers(tool, system).external()).hasToString("9.9.9.9:53");
  }

  @Test
  void aBadLineHidesNoneOfTheOthers() throws Exception {
    String system =
        "nameserver\nnameserver ns.lab.example\nnameserver 10.0.0.300\nnameserver 10.0.0.2\n";
    assertThat(servers(Tool.in(folder), system).internal()).hasToString("10.0.0.2:53");
  }

  @Test
  void theLastListOfSearchDomainsHolds() throws Exception {
    String system = "domain old.example\nsearch lab.example  example\nnameserver 10.0.0.2\n";
    assertThat(servers(Tool.in(folder), system).searched())
        .containsExactly("lab.example", "example");
    assertThat(servers(Tool.in(folder), "nameserver 10.0.0.2\n").searched()).isEmpty();
  }

  @Test
  void saysWhatToSetWhereThereIsNone() {
    assertThatThrownBy(() -> servers(Tool.in(folder), "search lab.example\n").internal())
        .isInstanceOf(VerbFailure.class)
        .hasMessageStartingWith("dns.internal is not set, and ")
        .hasMessageEndingWith(
            "names no resolver: set it in the configuration, or HOMELAB_DNS_INTERNAL=10.0.0.53");
  }
}
