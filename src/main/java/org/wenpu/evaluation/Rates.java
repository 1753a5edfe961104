package org.wenpu.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and their harmonic mean. */
record Rates(double precision, double recall) {

    static Rates of(int right, int found, int gold) {
        return new Rates(found == 0 ? 0 : (double) right / found, gold == 0 ? 0 : (double) right / gold);
    }

    double f1() {
        var sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    /** P 0.900  R 0.800  F1 0.847 */
    String line() {
        return "P " + fixed(precision) + "  R " + fixed(recall) + "  F1 " + fixed(f1());
    }

    String json() {
        return "{\"p\": " + rounded(precision) + ", \"r\": " + rounded(recall) + ", \"f1\": " + rounded(f1()) + "}";
    }

    /** With three places after the point. */
    static String fixed(double number) {
        return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With at most four places after the point, and at least one. */
    static String rounded(double number) {
        var rounded = new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.setScale(Math.max(1, rounded.scale())).toPlainString();
    }
}
