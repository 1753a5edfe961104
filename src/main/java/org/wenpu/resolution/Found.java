package org.wenpu.resolution;

import java.util.Optional;
import org.wenpu.model.Span;
import org.wenpu.model.Value;

/** Something resolved, and where it stands, where it does in words of its own. */
record Found(Value value, Optional<Span> span) {
}
