package org.wenpu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as published.
 *
 * @param identifier names the article: its file's name without the ending, or the {@code id} of its record
 * @param title      its headline, empty where it has none
 * @param published  the day of publication, where the source tells
 * @param outlet     the paper or site that published it, where the source tells
 * @param source     the address it was published at, where the source tells
 * @param bylines    who wrote, photographed and edited it
 * @param script     the script of the text
 * @param text       the text as read, headline included; never altered, every offset counts in it
 */
public record Article(String identifier, String title, Optional<LocalDate> published, Optional<String> outlet,
                      Optional<String> source, List<Byline> bylines, Script script, String text) {

    public Article {
        bylines = List.copyOf(bylines);
    }
}
