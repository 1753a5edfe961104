package org.wenpu.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wenpu.model.Amount;
import org.wenpu.model.Article;
import org.wenpu.model.Byline;
import org.wenpu.model.Claim;
import org.wenpu.model.Entity;
import org.wenpu.model.Entity.Scope;
import org.wenpu.model.EntityType;
import org.wenpu.model.Modality;
import org.wenpu.model.Outcome;
import org.wenpu.model.PartialDate;
import org.wenpu.model.Script;
import org.wenpu.model.Span;

/** Articles and claims made by hand. */
public final class Samples {

    public static final String TEXT = "李明到江城代表團參加審議。他強調,江城市要發展茶產業。總投資12億元的茶城項目1月8日開工。";
    public static final Entity LI_MING = entity(EntityType.PERSON, "李明");
    public static final Entity DELEGATION = new Entity(EntityType.ORGANISATION, "江城市代表团", Scope.SHARED, "江城市代表团",
            Set.of(), new TreeSet<>(Set.of("江城代表团")), Optional.of("江城代表團"));
    public static final Entity CITY = entity(EntityType.ADMINISTRATIVE_DIVISION, "江城市");
    public static final Entity TEA = entity(EntityType.INDUSTRY, "茶产业");
    public static final Entity PROJECT = new Entity(EntityType.PROJECT, "茶城项目", Scope.ARTICLE, "茶城项目", Set.of(),
            new TreeSet<>(), Optional.of("茶城項目"));
    public static final Entity SESSION = new Entity(EntityType.EVENT, "审议", Scope.ARTICLE, "审议", Set.of(),
            new TreeSet<>(), Optional.of("審議"));

    private Samples() {
    }

    /** Four claims of an article in traditional script. */
    public static Outcome.Extracted extracted(String identifier) {
        return new Outcome.Extracted(article(identifier, TEXT), List.of(
                claim(LI_MING, "addresses", DELEGATION, new Span(0, 12)),
                new Claim(CITY, "develops", TEA, Modality.DIRECTIVE, Optional.of(LI_MING),
                        List.of(new Span(17, 26)), "develops-1", 0.93),
                claim(PROJECT, "investment", new Amount("12亿元", new BigDecimal("1.2E9"), "CNY"), new Span(27, 45)),
                claim(SESSION, "occursOn", new PartialDate(null, 1, 8), new Span(27, 45))));
    }

    /** An article of as many claims as asked for, three a passage, each of another industry. */
    public static Outcome.Extracted dense(String identifier, int claims) {
        var text = "江城市发展茶产业。".repeat(claims);
        var found = new ArrayList<Claim>();
        for (int i = 0; i < claims; i++) {
            var passage = new Span(i / 3 * 9, i / 3 * 9 + 8);
            found.add(new Claim(CITY, "develops", entity(EntityType.INDUSTRY, "产业" + i), Modality.DIRECTIVE,
                    Optional.of(LI_MING), List.of(passage), "develops-1", 0.9));
        }
        return new Outcome.Extracted(article(identifier, text), found);
    }

    public static Article article(String identifier, String text) {
        return new Article(identifier, "李明在江城", Optional.of(LocalDate.of(2025, 1, 9)), Optional.of("江城日報"),
                Optional.of("https://example.org/news/1"), List.of(new Byline("記者", "王芳")), Script.TRADITIONAL, text);
    }

    public static Claim claim(Entity subject, String predicate, org.wenpu.model.Value object, Span evidence) {
        return new Claim(subject, predicate, object, Modality.REPORTED, Optional.empty(), List.of(evidence),
                predicate + "-1", 1);
    }

    public static Entity entity(EntityType kind, String name) {
        return new Entity(kind, name, Scope.SHARED, name, Set.of(), new TreeSet<>(), Optional.empty());
    }

    /** A writer that knows how to simplify the words of the samples. */
    public static ClaimWriter writer() {
        return new ClaimWriter(new Iris(Iris.DEFAULT_BASE), text -> text.replace('報', '报'));
    }
}
