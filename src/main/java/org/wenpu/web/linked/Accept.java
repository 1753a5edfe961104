package org.wenpu.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a client wants to get: the ranges of an {@code Accept} header with their weights (RFC 9110, section 12.5.1). */
public final class Accept {

    private static final String ANYTHING = "*/*";

    private final List<Range> ranges;

    /** @param header the header as sent; none, or one that names nothing, accepts everything */
    public Accept(String header) {
        var named = Stream.of((header == null ? "" : header).split(",")).map(String::strip)
                .filter(range -> range.contains("/")).map(Range::of).toList();
        this.ranges = named.isEmpty() ? List.of(Range.of(ANYTHING)) : named;
    }

    /** The most wanted of the media types on offer, of two wanted alike the first; none where none is accepted. */
    public Optional<String> best(List<String> offers) {
        return offers.stream().filter(offer -> quality(offer) > 0)
                .reduce((best, offer) -> quality(offer) > quality(best) ? offer : best);
    }

    /** The weight of the range that fits a media type most closely, 0 where none fits. */
    private double quality(String mediaType) {
        return ranges.stream().filter(range -> range.fits(mediaType)).max(Comparator.comparingInt(Range::closeness))
                .map(Range::quality).orElse(0.0);
    }

    private record Range(String type, double quality) {

        static Range of(String written) {
            var parts = written.toLowerCase(Locale.ROOT).split(";");
            return new Range(parts[0].strip(), Stream.of(parts).skip(1).map(String::strip)
                    .filter(part -> part.startsWith("q=")).map(part -> weight(part.substring(2))).findFirst()
                    .orElse(1.0));
        }

        private static double weight(String written) {
            return written.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(written) : 1;
        }

        boolean fits(String mediaType) {
            return type.equals(ANYTHING) || type.equals(mediaType)
                    || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
        }

        int closeness() {
            return type.equals(ANYTHING) ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
