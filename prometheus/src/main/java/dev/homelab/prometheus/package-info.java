/// A client of Prometheus's HTTP API, and what other servers that answer in its form share with it.
@NullMarked
package dev.homelab.prometheus;

import org.jspecify.annotations.NullMarked;
