package dev.homelab.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptorTest {
  /// Surefire talks to this process through what it has handed on; what is not open is neither.
  @Test
  void whatIsNotOpenIsNothing() {
    assertThat(new Descriptor(999_999).needsReader()).isFalse();
    assertThat(new Descriptor(999_999).isInherited()).isFalse();
  }

  @Test
  void itsNameLeadsOthersToThisProcess() {
    assertThat(new Descriptor(63).name())
        .isEqualTo("/proc/" + ProcessHandle.current().pid() + "/fd/63");
  }
}
