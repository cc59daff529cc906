/// The record of use: what it may hold, where it is kept and how it gets to a sink.
@NullMarked
package dev.homelab.telemetry;

import org.jspecify.annotations.NullMarked;
