/// The verbs that read metrics.
@NullMarked
package dev.homelab.cli.metrics;

import org.jspecify.annotations.NullMarked;
