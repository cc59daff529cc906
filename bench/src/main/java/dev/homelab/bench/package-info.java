/// What recording and dispatch cost within a process that is warm.
@NullMarked
package dev.homelab.bench;

import org.jspecify.annotations.NullMarked;
