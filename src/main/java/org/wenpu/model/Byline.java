package org.wenpu.model;

/** Who made an article, and in what role, as printed: 记者 刘战国, 摄影 尹贤均. */
public record Byline(String role, String name) {
}
