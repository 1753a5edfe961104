package org.wenpu.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    private final Divisions divisions = Divisions.standard();

    @Test
    void fullAndShortNamesMeanTheSameDivision() {
        assertEquals(divisions.named("延吉市"), divisions.named("延吉"));
        assertEquals("222401", divisions.named("延吉").get(0).code());
    }

    @Test
    void anAutonomousPrefectureGoesByItsNameWithoutNationalities() {
        assertEquals("延边朝鲜族自治州", divisions.named("延边州").get(0).name());
        assertEquals("恩施土家族苗族自治州", divisions.named("恩施州").get(0).name());
    }

    @Test
    void aProvinceGoesByOneCharacter() {
        assertEquals(List.of("上海市"), names("沪"));
        assertEquals(List.of("广东省"), names("粤"));
    }

    @Test
    void anAmbiguousNameGivesTheHigherDivisionFirst() {
        assertEquals(List.of("吉林省", "吉林市"), names("吉林"));
    }

    @Test
    void allNamesThatStandAtAPlaceAreToldTheLongestFirst() {
        assertEquals(List.of("吉林省", "吉林"), divisions.namesAt("到吉林省调研", 1));
        assertEquals(List.of("双江拉祜族佤族布朗族傣族自治县"),
                divisions.namesAt("双江拉祜族佤族布朗族傣族自治县", 0).stream().limit(1).toList());
        assertEquals(List.of(), divisions.namesAt("到吉林省调研", 0));
        assertEquals(List.of(), divisions.namesAt("到吉", 1));
    }

    @Test
    void oneMayHoldAnotherUnlessItIsKnownToLieElsewhere() {
        assertTrue(divisions.mayHold("吉林省", "延吉市"));
        assertTrue(divisions.mayHold("延吉市", "青山镇"));
        assertFalse(divisions.mayHold("延吉市", "北京"));
    }

    @Test
    void aDistrictOfAMunicipalityComesBeforeThatOfAnotherCity() {
        assertEquals("310113", divisions.named("宝山区").get(0).code());
    }

    @Test
    void parentsReachUpToTheCountry() {
        var chain = divisions.parents(divisions.of("222401").orElseThrow()).stream().map(Division::name).toList();
        assertEquals(List.of("延边朝鲜族自治州", "吉林省", "中国"), chain);
    }

    @Test
    void aCountyOfAMunicipalityLiesInItDirectly() {
        var chain = divisions.parents(divisions.named("奉贤区").get(0)).stream().map(Division::name).toList();
        assertEquals(List.of("上海市", "中国"), chain);
    }

    @Test
    void aFormerDivisionIsKnownAsSuch() {
        assertFalse(divisions.named("崇文区").get(0).current());
        assertTrue(divisions.named("东城区").get(0).current());
    }

    @Test
    void aShortNameThatMeansAnotherDivisionIsLeftOut() {
        assertEquals(List.of("河北省"), names("河北"));
        assertEquals(List.of(), names("叶"));
    }

    @Test
    void aCountryGoesByItsOfficialName() {
        assertEquals("KR", divisions.named("大韩民国").get(0).code());
    }

    @Test
    void everyParentExists() {
        divisions.names().stream().flatMap(name -> divisions.named(name).stream())
                .filter(division -> division.level() != Division.Level.COUNTRY)
                .forEach(division -> assertTrue(divisions.of(division.parent()).isPresent(), division.toString()));
    }

    @Test
    void aWrongFieldIsNamedWithItsPlace() {
        var table = Table.of("x.tsv", "code\tlevel\n1\ttown\n", "code", "level");
        var error = assertThrows(IllegalStateException.class,
                () -> table.rows().forEach(row -> row.oneOf(1, Division.Level.class)));
        assertEquals("x.tsv:2:3: 'town'; expected one of country, province, prefecture, county", error.getMessage());
    }

    @Test
    void aMissingFieldIsAnError() {
        var error = assertThrows(IllegalStateException.class, () -> Table.of("x.tsv", "code\tlevel\n1\n", "code", "level"));
        assertEquals("x.tsv:2:1: 1 fields; expected 2", error.getMessage());
    }

    private List<String> names(String name) {
        return divisions.named(name).stream().map(Division::name).toList();
    }
}
