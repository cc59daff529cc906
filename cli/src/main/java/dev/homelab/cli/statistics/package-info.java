/// What numbers say, and whether they say it for sure. Knows nothing of records.
@NullMarked
package dev.homelab.cli.statistics;

import org.jspecify.annotations.NullMarked;
