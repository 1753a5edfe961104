package org.wenpu.recognition;

/** Where known words stand in a text: for each character the classes of the words that it begins, continues, ends. */
final class WordMarks {

    /** The classes of words that names end with. */
    static final int HEADS = WordClass.ORGANISATION_SUFFIX.bit() | WordClass.PLACE_SUFFIX.bit()
            | WordClass.EVENT_HEAD.bit() | WordClass.PROJECT_HEAD.bit() | WordClass.POLICY_HEAD.bit()
            | WordClass.PRINCIPLE_HEAD.bit() | WordClass.INDUSTRY_HEAD.bit() | WordClass.POST_HEAD.bit();

    private static final int CLASSES = WordClass.values().length;

    final int[] begins;
    final int[] middles;
    final int[] ends;
    final int[] singles;
    /** One number for all four. */
    final int[] sets;

    WordMarks(int cells) {
        begins = new int[cells];
        middles = new int[cells];
        ends = new int[cells];
        singles = new int[cells];
        sets = new int[cells];
    }

    /** The classes of the words that end at a cell. */
    int endings(int cell) {
        return ends[cell] | singles[cell];
    }

    /** Marks, for each class, the longest words from the left. */
    void mark(String text, WordTrie trie) {
        var ends = new int[CLASSES];
        var covered = new int[CLASSES];
        for (int begin = 0; begin < text.length(); begin++) {
            int found = longest(text, begin, trie, ends);
            for (int classes = found; classes != 0; classes &= classes - 1) {
                int wordClass = Integer.numberOfTrailingZeros(classes);
                if (ends[wordClass] > covered[wordClass]) {
                    covered[wordClass] = ends[wordClass];
                    mark(begin + SentenceView.MARGIN, ends[wordClass] + SentenceView.MARGIN, 1 << wordClass);
                }
            }
        }
        setSets();
    }

    /** The classes of the words that begin here; sets the end of the longest of each. */
    private static int longest(String text, int begin, WordTrie trie, int[] ends) {
        int found = 0;
        int node = 0;
        for (int i = begin; i < text.length(); i++) {
            node = trie.next(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            for (int classes = trie.classes(node); classes != 0; classes &= classes - 1) {
                ends[Integer.numberOfTrailingZeros(classes)] = i + 1;
            }
            found |= trie.classes(node);
        }
        return found;
    }

    private void mark(int begin, int end, int wordClass) {
        if (end - begin == 1) {
            singles[begin] |= wordClass;
            return;
        }
        begins[begin] |= wordClass;
        ends[end - 1] |= wordClass;
        for (int i = begin + 1; i < end - 1; i++) {
            middles[i] |= wordClass;
        }
    }

    private void setSets() {
        for (int i = 0; i < sets.length; i++) {
            sets[i] = ((begins[i] * 31 + middles[i]) * 31 + ends[i]) * 31 + singles[i];
        }
    }
}
