package org.wenpu.dump;

import java.time.LocalDate;
import java.util.List;

/**
 * A claim as a row of a table. What the graph does not tell is null. Names of the ontology stand without its prefix:
 * develops, Directive, AdministrativeDivision.
 *
 * @param claim        its IRI
 * @param article      the IRI of the article
 * @param articleId    the identifier of the article
 * @param issued       the day that the article was published on
 * @param outlet       the label of its outlet
 * @param subject      an IRI
 * @param object       an IRI; null where the object is a literal
 * @param objectLabel  the label of the object, or what the literal says
 * @param objectTypes  the classes of the object, or the datatype of the literal: xsd:gMonthDay
 * @param speaker      the IRI of whom the article quotes with it
 * @param quoteBegin   where its first passage begins, in characters of the article's text
 * @param quoteEnd     where that passage ends
 * @param quote        what that passage says
 */
public record ClaimRow(String claim, String article, String articleId, LocalDate issued, String outlet,
                       String subject, String subjectLabel, List<String> subjectTypes, String predicate,
                       String object, String objectLabel, List<String> objectTypes, String modality,
                       String speaker, String speakerLabel, Double confidence, String rule,
                       Integer quoteBegin, Integer quoteEnd, String quote) {
}
