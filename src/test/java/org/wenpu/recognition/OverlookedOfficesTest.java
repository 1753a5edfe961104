package org.wenpu.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.model.EntityType;
import org.wenpu.model.Span;

class OverlookedOfficesTest {

    @Test
    void whoIsInChargeOfABodyHoldsAnOffice() {
        assertEquals(List.of(name(0, 7, EntityType.POST), name(7, 10, EntityType.PERSON)),
                OverlookedOffices.added("青山公司负责人王建国说。", List.of(name(0, 4, EntityType.ORGANISATION),
                        name(7, 10, EntityType.PERSON))));
        assertEquals(List.of(name(0, 9, EntityType.POST), name(9, 12, EntityType.PERSON)),
                OverlookedOffices.added("青山公司财务负责人王建国说。", List.of(name(0, 4, EntityType.ORGANISATION),
                        name(9, 12, EntityType.PERSON))));
    }

    @Test
    void aFurtherOfficeStandsBehindTheFirst() {
        assertEquals(List.of(name(0, 6, EntityType.POST), name(7, 10, EntityType.POST),
                        name(10, 13, EntityType.PERSON)),
                OverlookedOffices.added("青山公司会长、负责人王建国说。", List.of(name(0, 6, EntityType.POST),
                        name(10, 13, EntityType.PERSON))));
    }

    @Test
    void whatIsNoOfficeTellsOfNone() {
        var names = List.of(name(0, 4, EntityType.ORGANISATION), name(6, 9, EntityType.PERSON));
        assertEquals(names, OverlookedOffices.added("青山公司员工王建国说。", names));
        assertEquals(names, OverlookedOffices.added("青山公司邀请王建国。", names));
    }

    private static Name name(int begin, int end, EntityType type) {
        return new Name(new Span(begin, end), type);
    }
}
