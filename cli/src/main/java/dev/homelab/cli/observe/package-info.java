/// The verbs that read logs and metrics.
@NullMarked
package dev.homelab.cli.observe;

import org.jspecify.annotations.NullMarked;
