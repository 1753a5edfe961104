package org.wenpu.context;

/** What reads single clauses, for all articles. */
record ClauseReaders(OpeningReader openings, Roster roster, SpeechReader speech, ModalityReader modalities,
                     Narration narration, Strangers strangers, Lookahead lookahead, Foreword foreword,
                     Quotation quotation) {

    static ClauseReaders standard() {
        var openings = new OpeningReader();
        var speech = new SpeechReader();
        var modalities = new ModalityReader();
        var strangers = new Strangers();
        return new ClauseReaders(openings, new Roster(), speech, modalities,
                new Narration(openings, speech, modalities, strangers), strangers, new Lookahead(openings, strangers),
                new Foreword(), new Quotation(openings, speech));
    }
}
