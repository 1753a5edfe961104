package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

class EmployerNamesTest {

    @Test
    void whoseOfficeAnotherHoldsIsABody() {
        assertEquals(List.of(name(0, 2, EntityType.ORGANISATION), name(2, 5, EntityType.POST),
                        name(5, 8, EntityType.PERSON), name(9, 11, EntityType.ORGANISATION)),
                EmployerNames.mended("星海董事长王建国。星海开工。", List.of(name(0, 2, EntityType.PERSON),
                        name(2, 5, EntityType.POST), name(5, 8, EntityType.PERSON), name(9, 11, EntityType.PERSON))));
    }

    @Test
    void whoStandsBehindAnOfficeIsAPerson() {
        var names = List.of(name(0, 3, EntityType.POST), name(3, 5, EntityType.PERSON), name(5, 7, EntityType.POST),
                name(7, 10, EntityType.PERSON));
        assertEquals(names, EmployerNames.mended("副市长李明局长王建国。", names));
    }

    @Test
    void listOfPersonsWithTheirOfficesBehindIsOne() {
        var names = List.of(name(0, 2, EntityType.PERSON), name(2, 4, EntityType.POST), name(5, 8, EntityType.PERSON),
                name(8, 11, EntityType.POST));
        assertEquals(names, EmployerNames.mended("李明市长、王建国副市长。", names));
    }

    private static Name name(int begin, int end, EntityType type) {
        return new Name(new Span(begin, end), type);
    }
}
