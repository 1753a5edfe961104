package org.wenpu.recognition;

/** What tells the objects of deeds and calls. The order and the numbers of the templates are part of the model. */
final class ObjectFeatures implements FoundFeatures {

    /** Of the verbs before a character so many count. */
    private static final int MOST_VERBS = 12;

    private final ObjectView view;
    private final Features names;
    private boolean closed;

    ObjectFeatures(ObjectView view) {
        this.view = view;
        this.names = new Features(view.sentence);
    }

    @Override
    public int length() {
        return view.sentence.length;
    }

    @Override
    public void read(int character) {
        int i = character + SentenceView.MARGIN;
        closed = view.contexts[i] == 0;
        if (closed) {
            return;
        }
        names.read(character);
        verbs(i);
        mentions(i);
        allVerbs(i);
        clause(i);
    }

    @Override
    public int count() {
        return closed ? 0 : names.count();
    }

    @Override
    public int[] hashes() {
        return names.hashes();
    }

    private void verbs(int i) {
        int place = view.sentence.places[i];
        int verb = view.verbs[i];
        names.add(verb, view.distances[i], place);
        names.add(verb, view.sentence.natures[i], place);
        names.add(verb, view.sentence.headsAhead[i], 0);
        names.add(verb, view.sentence.natures[i - 1], place);
        names.add(verb, view.sentence.characters[i - 1], 0);
        names.add(view.outerVerbs[i], view.distances[i], place);
        names.add(verb, view.outerVerbs[i], 0);
    }

    private void mentions(int i) {
        int mention = view.mentions[i];
        names.add(mention, 0, 0);
        names.add(mention, view.verbs[i], 0);
        names.add(mention, view.mentions[i - 1], view.sentence.places[i]);
        names.add(mention, view.mentions[i + 1], view.sentence.places[i]);
    }

    private void allVerbs(int i) {
        var verbs = view.allVerbs[i];
        int from = Math.max(0, verbs.length - MOST_VERBS);
        names.next();
        for (int k = from; k < verbs.length; k++) {
            names.put(verbs[k], 0, 0);
        }
        names.next();
        for (int k = from; k < verbs.length; k++) {
            names.put(verbs[k], view.sentence.headsAhead[i], 0);
        }
    }

    private void clause(int i) {
        names.add(view.contexts[i], 0, 0);
        names.add(view.contexts[i], view.verbs[i], 0);
        names.add(view.nextVerbs[i], view.verbs[i], 0);
        names.add(view.lastWords[i], view.verbs[i], 0);
    }
}
