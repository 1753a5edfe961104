package org.wenpu.recognition;

/** What tells names. The order and the numbers of the templates are part of the model. */
final class Features implements FoundFeatures {

    /** More features than any character has. */
    private static final int MOST = 220;

    private final SentenceView view;
    private final int[] hashes = new int[MOST];
    private int count;
    private int template;

    Features(SentenceView view) {
        this.view = view;
    }

    @Override
    public int length() {
        return view.length;
    }

    @Override
    public void read(int character) {
        int i = character + SentenceView.MARGIN;
        count = 0;
        template = 0;
        characters(i);
        tokens(i);
        shapes(i);
        surroundings(i);
        words(i);
        clusters(i);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int[] hashes() {
        return hashes;
    }

    private void characters(int i) {
        var c = view.characters;
        for (int k = -2; k <= 2; k++) {
            add(c[i + k], 0, 0);
        }
        for (int k = -2; k <= 1; k++) {
            add(c[i + k], c[i + k + 1], 0);
        }
    }

    private void tokens(int i) {
        int place = view.places[i];
        add(view.tokens[i], place, 0);
        add(view.before[i], place, 0);
        add(view.after[i], place, 0);
        add(view.natures[i - 1], view.natures[i], view.places[i - 1] * 8 + place);
        add(view.natures[i], view.natures[i + 1], place * 8 + view.places[i + 1]);
    }

    private void shapes(int i) {
        int lengths = view.lengths[i - 1] * 216 + view.lengths[i] * 36 + view.lengths[i + 1] * 6 + view.lengths[i + 2];
        add(lengths, view.places[i], 100 + surnames(i));
        add(view.characters[i], surnames(i), view.places[i] * 8 + view.lengths[i + 1]);
    }

    private void surroundings(int i) {
        add(view.quotes[i], view.characters[i], view.characters[i + 1]);
        add(view.headsAhead[i], view.natures[i], view.places[i]);
        add(view.headsAhead[i], view.marks.sets[i - 1], view.marks.sets[i]);
    }

    private void words(int i) {
        int before = view.marks.sets[i - 1];
        int own = view.marks.sets[i];
        int after = view.marks.sets[i + 1];
        add(before, own, 0);
        add(own, after, 0);
        add(before, view.characters[i], 0);
        singly(i);
        singly(i - 1);
        singly(i + 1);
    }

    private void clusters(int i) {
        int place = view.places[i];
        int before = view.clustersBefore[i];
        int own = view.clusters[i];
        int after = view.clustersAfter[i];
        add(own, place, 0);
        add(before, place, 0);
        add(after, place, 0);
        add(before, own, place);
        add(own, after, place);
    }

    /** One feature for each class of the words at a cell. */
    private void singly(int i) {
        var marks = view.marks;
        template++;
        for (int bits = marks.begins[i]; bits != 0; bits &= bits - 1) {
            put(Integer.numberOfTrailingZeros(bits), Tags.BEGIN, 0);
        }
        for (int bits = marks.middles[i]; bits != 0; bits &= bits - 1) {
            put(Integer.numberOfTrailingZeros(bits), Tags.MIDDLE, 0);
        }
        for (int bits = marks.ends[i]; bits != 0; bits &= bits - 1) {
            put(Integer.numberOfTrailingZeros(bits), Tags.END, 0);
        }
        for (int bits = marks.singles[i]; bits != 0; bits &= bits - 1) {
            put(Integer.numberOfTrailingZeros(bits), Tags.SINGLE, 0);
        }
    }

    private int surnames(int i) {
        var marks = view.marks;
        int bit = WordClass.SURNAME.bit();
        return (marks.singles[i] & bit) == 0 && (marks.begins[i] & bit) == 0 ? 0 : (marks.singles[i] & bit) == 0 ? 2 : 1;
    }

    void add(int first, int second, int third) {
        next();
        put(first, second, third);
    }

    /** Goes on to the next template. */
    void next() {
        template++;
    }

    void put(int first, int second, int third) {
        int hash = template * 0x9E3779B9 + first;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B + second;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35 + third;
        hash = (hash ^ hash >>> 16) * 0x27D4EB2F;
        hashes[count++] = hash ^ hash >>> 15;
    }
}
