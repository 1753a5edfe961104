package org.wenpu.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void anotherNameStandsForTheMainOne() {
        assertEquals("国家发展和改革委员会", Gazetteer.bodies().mainNames().get("国家发改委"));
    }

    @Test
    void aNameOfItsOwnIsNotTakenOverByAnother() {
        assertEquals("中国科学院", Gazetteer.bodies().mainNames().get("中国科学院"));
    }

    @Test
    void noNameContainsABlank() {
        var gazetteers = List.of(Gazetteer.bodies(), Gazetteer.media(), Gazetteer.regions(), Gazetteer.principles(),
                Gazetteer.policies(), Gazetteer.industries());
        gazetteers.forEach(gazetteer -> {
            assertFalse(gazetteer.names().isEmpty());
            assertTrue(gazetteer.names().stream().noneMatch(name -> name.isBlank() || name.contains(" ")));
        });
    }
}
