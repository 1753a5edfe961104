package org.wenpu.web.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page of a question shows.
 *
 * @param name     the name of the question in the library
 * @param text     the question in words
 * @param tag      the language tag of the words
 * @param fields   what may be set
 * @param columns  the names of the columns of the answer
 * @param rows     its rows, as many as are shown
 * @param count    how many there are
 * @param sparql   the question in SPARQL with what is set
 * @param editor   where that can be changed
 * @param download where the whole answer can be had: without the ending of the format
 * @param fault    what is wrong with what is set, if anything
 */
public record QuestionPage(String name, String text, String tag, List<Field> fields, List<String> columns,
                           List<List<Cell>> rows, int count, String sparql, String editor, Download download,
                           Optional<String> fault) {

    /** A parameter: its name, what it means and what it is set to. */
    public record Field(String name, String meaning, String value) {
    }

    /** A value, and where there is more about it. */
    public record Cell(String text, Optional<String> href) {
    }

    /** Where the answer is to be had: path without ending, and the parameters. */
    public record Download(String path, String query) {

        public String as(String ending) {
            return path + "." + ending + query;
        }
    }
}
