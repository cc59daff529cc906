/// What was recorded, read back as a cube of counts: from Loki or from the journal.
@NullMarked
package dev.homelab.cli.records;

import org.jspecify.annotations.NullMarked;
