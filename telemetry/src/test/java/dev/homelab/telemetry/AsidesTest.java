package dev.homelab.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was set aside, in two segments: a record that was refused, beside a torn piece and alone.
class AsidesTest {
  private final Host host;

  AsidesTest(@TempDir Path home) throws IOException {
    host = new Host(home, "h", new TestClock());
    host.directory.ensure();
    segment("1-a").replaceAside(List.of(refused(1), "torn"));
    segment("2-a").replaceAside(List.of(refused(2)));
  }

  private Segment segment(String stem) {
    return new Segment(host.directory, stem);
  }

  private String refused(int exit) {
    return SetAside.of(JournalLine.of(host.event(exit)), "no");
  }

  private SetAside shown(int exit) {
    return new SetAside(Optional.of(host.event(exit)), "no");
  }

  @Test
  void allOfItIsListed() throws IOException {
    assertThat(host.journal.setAside())
        .containsExactly(shown(1), new SetAside(Optional.empty(), "torn"), shown(2));
  }

  @Test
  void whatWasRefusedIsPendingAgainAndWhatIsDamagedStays() throws IOException {
    assertThat(host.journal.retryRefused()).isEqualTo(2);
    assertThat(host.pending()).isEqualTo(2);
    assertThat(host.journal.setAside()).containsExactly(new SetAside(Optional.empty(), "torn"));
    assertThat(segment("2-a").isSetAside()).isFalse();
    assertThat(host.journal.retryRefused()).isZero();
    assertThat(host.journal.pending()).hasSize(1);
  }

  @Test
  void allOfItIsDropped() throws IOException {
    assertThat(host.journal.dropSetAside()).isEqualTo(3);
    assertThat(host.journal.setAside()).isEmpty();
    assertThat(host.directory.files()).noneMatch(name -> name.endsWith(Segment.ASIDE));
  }
}
