package org.wenpu.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tells bytes in UTF-8, UTF-16 (with its byte order mark) and GB18030 apart and decodes them; the byte order mark is
 * no part of the text.
 */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** Chinese text has a frequent character in every fourth place, bytes of another encoding in every fiftieth. */
    private static final double LEAST_SHARE_OF_FREQUENT = 0.05;

    private final Set<Integer> frequent = Lexicon.named("frequent-characters").characters();

    /** The text of an article's bytes. */
    String decode(byte[] bytes, String place) {
        var marked = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        if (!marked && hasControlBytes(bytes)) {
            throw new UnreadableInput(place, "binary data; expected text");
        }
        var text = marked ? decode(bytes, StandardCharsets.UTF_16) : utf8OrGb18030(bytes);
        return text.orElseThrow(() -> new UnreadableInput(place,
                "unknown encoding; expected UTF-8, GB18030, or UTF-16 with a byte order mark"));
    }

    /** The text of bytes that are UTF-8 by the standard of their format (JSON: RFC 8259, section 8.1). */
    static Optional<String> utf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8);
    }

    private Optional<String> utf8OrGb18030(byte[] bytes) {
        return utf8(bytes).or(() -> decode(bytes, GB18030).filter(this::isChinese));
    }

    /** Big5, Shift JIS and others are often valid GB18030 too, but then say nothing. */
    private boolean isChinese(String text) {
        var letters = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        return text.codePoints().filter(frequent::contains).count() >= LEAST_SHARE_OF_FREQUENT * letters;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean hasControlBytes(byte[] bytes) {
        for (var b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }
}
