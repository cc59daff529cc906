/// A client of Grafana Loki's HTTP API.
@NullMarked
package dev.homelab.loki;

import org.jspecify.annotations.NullMarked;
