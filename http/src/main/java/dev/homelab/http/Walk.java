package dev.homelab.http;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How far one exchange with one address came, and how long each [Leg] of it took.
///
/// @param address where it was dialled
/// @param times of the legs that were walked to their end; that of [Leg#HTTP] is the time from the
///     written request to the answer's first byte
/// @param status of the answer, if there was one
/// @param certificate what the server showed, refused or not; empty without TLS
/// @param failure why it ended early; empty when an answer came
public record Walk(
    InetSocketAddress address,
    Map<Leg, Duration> times,
    OptionalInt status,
    Optional<ServerCertificate> certificate,
    Optional<Unreachable> failure) {}
