package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Document;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Script;
import org.wenpu.model.Span;
import org.wenpu.model.Time;
import org.wenpu.model.ValueMention;

class ValuesTest {

    private final Values values = new Values();

    @Test
    void aDayWithoutAYearStaysWithoutOne() {
        assertEquals(List.of(new ValueMention(new Span(0, 5), new PartialDate(null, 8, 12))), in("8月12日，会议召开。"));
    }

    @Test
    void spacesStandBesideNumbers() {
        assertEquals(List.of(new PartialDate(2023, 8, 12), new PartialDate(null, 8, 14)),
                dates("2023 年 8 月 12 日开工，8 月 14 日开会。"));
    }

    @Test
    void theDayOfPublicationGivesTheYear() {
        var found = values.in(document("去年4月动工，8月12日竣工。", Optional.of(LocalDate.of(2024, 9, 1))));
        assertEquals(List.of(new PartialDate(2023, 4, null), new PartialDate(2024, 8, 12)),
                found.stream().map(ValueMention::value).toList());
    }

    @Test
    void theSameYearIsTheOneNamedLast() {
        assertEquals(List.of(new PartialDate(2021, 7, null), new PartialDate(2021, 11, null)),
                in("2021年7月开工，同年11月建成。").stream().map(ValueMention::value).toList());
    }

    @Test
    void aDayOfTheMonthAlone() {
        assertEquals(new PartialDate(null, null, 26), in("市委26日举行座谈会。").get(0).value());
    }

    @Test
    void aDayAloneIsOfTheMonthNamedLast() {
        assertEquals(List.of(new PartialDate(null, 8, 12), new PartialDate(null, 8, 12)), dates("8月12日讯 12日，会议召开。"));
        assertEquals(List.of(new PartialDate(null, 8, 12), new PartialDate(null, 8, 14)), dates("8月12日报到，14日开会。"));
        assertEquals(List.of(new PartialDate(null, 8, 1), new PartialDate(null, null, 31)), dates("8月1日讯 31日，会议召开。"));
    }

    @Test
    void aDayInBracketsIsOfTheMonthNamedLast() {
        assertEquals(List.of(new PartialDate(null, 8, 12), new PartialDate(null, 8, 13)), dates("8月12日报到，昨（13）日开会。"));
    }

    @Test
    void thatDayIsNoneOfAPeriod() {
        assertEquals(List.of(new PartialDate(null, 8, 12), new PartialDate(null, 8, 12)), dates("8月12日报到，当天，会议召开。"));
        assertEquals(1, in("8月12日至14日，王建国调研。当天，会议召开。").size());
    }

    @Test
    void todayIsTheDayOfWriting() {
        assertEquals(List.of(new PartialDate(null, 8, 12), new PartialDate(null, 8, 12)), dates("8月12日讯 今天，会议召开。"));
        assertEquals(List.of(), dates("今天，会议召开。"));
    }

    @Test
    void twoDatesWithAMarkBetweenAreAPeriod() {
        assertEquals(List.of("--08-01/--08-03"), times("8月1日－3日，会议召开。"));
        assertEquals(List.of("--08-17/--08-18"), times("8月17至18日，会议召开。"));
        assertEquals(List.of("2023-08-31/2023-09-02"), times("2023年8月31日到9月2日，会议召开。"));
        assertEquals(List.of("2022-07/2022-09"), times("2022年7月至9月，活动举行。"));
        assertEquals(List.of("2021/2023"), times("2021年至2023年，活动举行。"));
        assertEquals(List.of("---05/---06"), times("5日至6日，会议召开。"));
        assertEquals(new Span(0, 8), in("8月1日至13日，会议召开。").get(0).span());
    }

    @Test
    void aPeriodGoesIntoTheNextYear() {
        assertEquals(List.of("2022-12-30/2023-01-02"), times("2022年12月30日至1月2日，活动举行。"));
        assertEquals(List.of("2022-12-30/2023-01-02"), times("2022年12月30日至2023年1月2日，活动举行。"));
        assertEquals(List.of("--12-30/--01-02"), times("12月30日至1月2日，活动举行。"));
    }

    @Test
    void whatIsNoPeriodIsTheDayOnWhichItBegins() {
        assertEquals(List.of("2023-08-12"), times("2023年8月12日至10日，会议召开。"));
        assertEquals(List.of("--08-12"), times("8月12日至40日，会议召开。"));
    }

    @Test
    void aDayAloneIsInThePeriodOrAfterIt() {
        assertEquals(List.of("--08-17/--08-18", "--08-17"), times("8月17日至18日调研，17日开会。"));
        assertEquals(List.of("--07-30/--08-02", "--08-03"), times("7月30日至8月2日报到，3日开会。"));
    }

    @Test
    void noDayOfTheCalendarIsNone() {
        assertEquals(List.of(), in("13月40日，会议召开。"));
    }

    @Test
    void amountsAreKeptAsWrittenAndAsNumbers() {
        assertEquals(new Amount("1.5亿美元", new BigDecimal("1.5E+8"), "USD"), in("项目总投资1.5亿美元。").get(0).value());
    }

    @Test
    void otherNumbersAreNoAmounts() {
        assertEquals(List.of(), in("新增就业3万人。"));
    }

    private List<ValueMention> in(String text) {
        return values.in(document(text, Optional.empty()));
    }

    private static Document document(String text, Optional<LocalDate> published) {
        return new Document(new Article("a", "", published, Optional.empty(), Optional.empty(), List.of(),
                Script.SIMPLIFIED, text), text, List.of());
    }

    private List<String> times(String text) {
        return in(text).stream().map(found -> ((Time) found.value()).lexical()).toList();
    }

    private List<?> dates(String text) {
        return in(text).stream().map(ValueMention::value).toList();
    }
}
