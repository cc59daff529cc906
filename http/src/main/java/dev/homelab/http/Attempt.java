package dev.homelab.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/// What came of connecting to one of a host's addresses.
///
/// @param took how long it took; empty if it failed
/// @param reason why it failed, in words; empty if it did not
public record Attempt(InetSocketAddress address, Optional<Duration> took, String reason) {}
