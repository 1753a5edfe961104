package org.wenpu.web.page;

import java.util.List;

/**
 * What the page of the dumps shows.
 *
 * @param dumps   the files of the dump
 * @param changes the differences between builds, the newest first
 */
public record DumpsPage(List<File> dumps, List<File> changes) {

    /** A file: its name and path, what is in it in words, its media type, its size in words and its SHA-256 sum. */
    public record File(String name, String path, String about, String mediaType, String size, String sha256) {
    }
}
