/// A task as something that runs it: the form in which it was mostly typed, with what differs from
/// use to use as its arguments.
@NullMarked
package dev.homelab.mining.draft;

import org.jspecify.annotations.NullMarked;
