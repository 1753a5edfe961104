package org.wenpu.dump;

import org.apache.commons.csv.CSVRecord;

/**
 * A row of the index of changes: a patch, and what it leads from and to.
 *
 * @param number  counts from 1; patches are applied in this order
 * @param file    its name beside the index
 * @param from    the SHA-256 of the N-Quads before it, unpacked
 * @param to      the SHA-256 of the N-Quads after it, unpacked
 * @param deleted how many quads it takes away
 * @param added   how many quads it adds
 * @param size    of the file in bytes
 * @param sha256  of the file
 */
public record Change(int number, String file, String from, String to, long deleted, long added, long size,
                     String sha256) {

    static Change of(CSVRecord row) {
        return new Change(Integer.parseInt(row.get("number")), row.get("file"), row.get("from"), row.get("to"),
                Long.parseLong(row.get("deleted")), Long.parseLong(row.get("added")), Long.parseLong(row.get("size")),
                row.get("sha256"));
    }
}
