package org.wenpu.rdf;

/** A file of a dump: its name, its size in bytes and its checksum in hex digits. */
record DumpFile(String name, long size, String sha256) {

    /** Its media type before compression. */
    String mediaType() {
        return name.contains(".nq") ? "application/n-quads" : name.contains(".trig") ? "application/trig" : "text/turtle";
    }

    boolean compressed() {
        return name.endsWith(FileFormat.GZIP);
    }
}
