package org.pledgewatch.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.exchange.figures.Samples.places;
import static org.pledgewatch.exchange.figures.Samples.read;
import static org.pledgewatch.exchange.figures.Samples.said;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PublishersFormatsTest {

    private static final String WORLD_BANK = """
            \uFEFF"Data Source","World Development Indicators",

            "Last Updated Date","2026-07-13",

            "Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",
            "Canada","CAN","Population, total","SP.POP.TOTL","38929902","40083484",
            "European Union","EUU","Population, total","SP.POP.TOTL","447","448",
            "World","WLD","Population, total","SP.POP.TOTL","7","8",
            "Germany","DEU","Population, total","SP.POP.TOTL","","83280000",
            "Canada","CAN","Life expectancy","SP.DYN.LE00.IN","81","82",
            """;

    private static final String OECD = """
            STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,MIGRATION_TYPE,Entry category,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,Decimals
            DATAFLOW,OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0),Standardised inflows,I,BEL,Belgium,A,Annual,MIG_FLW,Migration flows,WO,Work,PS,Persons,2022,,6178,,A,Normal value,0,Units,1,One
            DATAFLOW,OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0),Standardised inflows,I,BEL,Belgium,A,Annual,MIG_FLW,Migration flows,FA,Family,PS,Persons,2023,,41000.5,,P,Provisional,0,Units,1,One
            DATAFLOW,OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_PER(1.0),Standardised inflows,I,BEL,Belgium,A,Annual,MIG_FLW,Migration flows,AC,Accompanying,PS,Persons,2022,,0,,A,Normal value,0,Units,1,One
            DATAFLOW,OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_TEMP(1.0),Standardised inflows,I,CAN,Canada,A,Annual,MIG_FLW,Migration flows,SEAS,Seasonal,PS,Persons,2022,,,,A,Normal value,0,Units,1,One
            DATAFLOW,OECD.ELS.IMD:DSD_MIG_INT@DF_MIG_INT_TEMP(1.0),Standardised inflows,I,CAN,Canada,A,Annual,MIG_FLW,Migration flows,SEAS,Seasonal,PS,Persons,2023,,77,,A,Normal value,3,Thousands,1,One
            """;

    @Test
    void theWorldBanksCsvIsReadWithoutItsAggregatesAndGaps() {
        ReadResult result = read(WORLD_BANK);

        assertThat(result.format()).isEqualTo("World Bank, CSV");
        assertThat(result.refusals()).isEmpty();
        assertThat(said(result))
                .containsExactly(
                        "CAN population 2022 38929902 wb-population",
                        "CAN population 2023 40083484 wb-population",
                        "DEU population 2023 83280000 wb-population");
        assertThat(result.rows().get(2).line()).isEqualTo(9);
        assertThat(result.skipped())
                .containsEntry("area EUU", 2)
                .containsEntry("area WLD", 2)
                .containsEntry("series SP.DYN.LE00.IN", 1)
                .containsEntry("empty cell", 1);
    }

    @Test
    void aWrongCellOfTheWorldBankIsNamedByItsYear() {
        assertThat(places(read(WORLD_BANK.replace("40083484", "40 million")))).containsExactly("6|2023|40 million");
    }

    @Test
    void aPublishersLongDecimalsAndExponentsAreRoundedToSixDecimalsHalfToEven() {
        assertThat(said(read(WORLD_BANK.replace("40083484", "1.0000005").replace("83280000", "8.328E+7"))))
                .contains("CAN population 2023 1 wb-population", "DEU population 2023 83280000 wb-population");
    }

    @Test
    void theDataBanksCsvIsRead() {
        assertThat(said(read("""
                        Country Name,Country Code,Series Name,Series Code,2022 [YR2022],2023 [YR2023]
                        Canada,CAN,GDP (current US$),NY.GDP.MKTP.CD,..,2142470914401.36
                        ,,,,,
                        Data from database: World Development Indicators,,,,,
                        Last Updated: 07/13/2026,,,,,
                        """))).containsExactly("CAN gdp 2023 2142470914401.36 wb-gdp");
    }

    @Test
    void theWorldBanksJsonIsReadAndTellsOfOtherPages() {
        ReadResult result = read("""
                [{"page":1,"pages":2,"per_page":3,"total":6,"sourceid":"2","lastupdated":"2026-07-13"},
                 [{"indicator":{"id":"SP.POP.TOTL","value":"Population, total"},"country":{"id":"CA","value":"Canada"},
                   "countryiso3code":"CAN","date":"2023","value":40083484,"unit":"","obs_status":"","decimal":0},
                  {"indicator":{"id":"SP.POP.TOTL","value":"Population, total"},"country":{"id":"1W","value":"World"},
                   "countryiso3code":"WLD","date":"2023","value":8061876001,"unit":"","obs_status":"","decimal":0},
                  {"indicator":{"id":"SP.POP.TOTL","value":"Population, total"},"country":{"id":"CA","value":"Canada"},
                   "countryiso3code":"CAN","date":"2024","value":null,"unit":"","obs_status":"","decimal":0}]]
                """);

        assertThat(result.refusals()).isEmpty();
        assertThat(said(result)).containsExactly("CAN population 2023 40083484 wb-population");
        assertThat(result.rows().get(0).line()).isEqualTo(2);
        assertThat(result.skipped())
                .containsEntry("area WLD", 1)
                .containsEntry("empty cell", 1)
                .containsEntry("the other pages: this is page 1 of 2", 1);
    }

    @Test
    void whatAPublisherHasOfTheYearUnderWayIsLeftOutAndSaid() {
        ReadResult result = read(WORLD_BANK.replace("2023", "2026"));

        assertThat(result.refusals()).isEmpty();
        assertThat(said(result)).containsExactly("CAN population 2022 38929902 wb-population");
        assertThat(result.skipped()).containsEntry("period 2026, which is not over yet", 2);
    }

    @Test
    void anErrorOfTheWorldBankAndBrokenJsonAreRefused() {
        assertThat(
                        read("[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"The parameter is bad\"}]}]")
                                .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.why()).contains("The parameter is bad"));
        assertThat(places(read("{\"items\":[\n{\"year\":2023,\n\"coa_iso\":}]}")))
                .containsExactly("3||");
        assertThat(read("{\"hello\":1}").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("api.unhcr.org"));
    }

    @Test
    void unhcrsJsonIsReadByItsIsoCodesAndTheWorldsTotalIsTheMandateFigure() {
        ReadResult result = read("""
                {"page":1,"short-url":"x","maxPages":1,"total":[],"items":[
                {"year":2023,"coo_id":"-","coo":"-","coo_iso":"-","coa_id":1,"coa":"GFR","coa_iso":"DEU","refugees":2593007,"asylum_seekers":361279,"idps":"0","hst":"-"},
                {"year":2023,"coo":"-","coo_iso":"-","coa":"-","coa_iso":"-","refugees":"31637408","oip":"-"},
                {"year":2023,"coo":"-","coo_iso":"-","coa":"UKN","coa_iso":"UNK","refugees":"5"},
                {"year":2023,"coo":"-","coo_iso":"-","coa":"CAN","coa_iso":"CAN","resettlement":"-"}]}
                """);

        assertThat(result.refusals()).isEmpty();
        assertThat(said(result))
                .containsExactly(
                        "DEU refugees-hosted 2023 2593007 unhcr-population",
                        "world refugees-mandate 2023 31637408 unhcr-population");
        assertThat(result.skipped()).containsEntry("area UNK", 1).containsEntry("empty cell", 1);
    }

    @Test
    void unhcrsOwnCodesAndTablesByOriginAreRefusedWithHowToFetchThem() {
        assertThat(read("{\"items\":[{\"year\":2023,\"coa\":\"GFR\",\"refugees\":5}]}")
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("cf_type=ISO"));
        assertThat(read("{\"items\":[{\"year\":2023,\"coo_iso\":\"SYR\",\"coa_iso\":\"DEU\",\"refugees\":5}]}")
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.why()).contains("country of origin"));
    }

    @Test
    void unhcrsCsvIsReadBehindItsExplanations() {
        ReadResult result = read("""
                Extracted from the UNHCR Population Statistics Database
                Date extracted: 2026-06-25

                Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Returned refugees,Resettlement arrivals,Naturalisation
                2023,-,-,Canada,CAN,0,51081,-
                2023,-,-,France,FRA,0,-,5
                2022,-,-,Canada,CAN,0,47550,0
                """);

        assertThat(result.format()).isEqualTo("UNHCR, CSV");
        assertThat(said(result))
                .containsExactly(
                        "CAN resettlement-arrivals 2023 51081 unhcr-resettlement",
                        "CAN resettlement-arrivals 2022 47550 unhcr-resettlement");
        assertThat(result.rows().get(0).line()).isEqualTo(5);
    }

    @Test
    void theOecdsCsvIsReadBySliceWithItsFlagsAndOnlyInUnits() {
        ReadResult result = read(OECD);

        assertThat(said(result))
                .containsExactly(
                        "BEL worker-visas category=work-permanent 2022 6178 oecd-permanent",
                        "BEL family-visas 2023 41000.5 oecd-permanent provisional");
        assertThat(places(result)).containsExactly("6|UNIT_MULT|3");
        assertThat(result.skipped())
                .containsEntry("other rows of DF_MIG_INT_PER", 1)
                .containsEntry("empty cell", 1);
    }

    @Test
    void eurostatsCsvAndWideTableSayTheSame() {
        ReadResult csv = read("""
                DATAFLOW,LAST UPDATE,freq,reason,citizen,duration,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:TPS00170(1.0),03/03/25 11:00:00,A,TOTAL,TOTAL,TOTAL,PER,EL,2021,47589,b,
                ESTAT:TPS00170(1.0),03/03/25 11:00:00,A,TOTAL,TOTAL,TOTAL,PER,EU27_2020,2021,3283409,,
                ESTAT:TPS00170(1.0),03/03/25 11:00:00,A,TOTAL,TOTAL,TOTAL,PER,UK,2021,:,,
                ESTAT:TPS00170(1.0),03/03/25 11:00:00,A,FAM,TOTAL,TOTAL,PER,EL,2021,5,,
                """);
        ReadResult wide = read("estat_tps00170.tsv", """
                freq,reason,citizen,duration,unit,geo\\TIME_PERIOD\t2020 \t2021\s
                A,TOTAL,TOTAL,TOTAL,PER,EL\t: \t47589 b
                A,TOTAL,TOTAL,TOTAL,PER,EU27_2020\t: \t3283409\s
                A,FAM,TOTAL,TOTAL,PER,EL\t: \t5\s
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(said(csv))
                .containsExactly("GRC first-permits 2021 47589 eurostat-first-permits break in the series")
                .isEqualTo(said(wide));
        assertThat(csv.refusals()).isEmpty();
        assertThat(wide.refusals()).isEmpty();
        assertThat(read("table.tsv", "freq,geo\\TIME_PERIOD\t2020\nA,EL\t5\n".getBytes(StandardCharsets.UTF_8))
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("tps00170.tsv"));
    }

    @Test
    void aTableDownloadedWithLabelsOrOfAnotherSubjectIsRefusedInsteadOfBringingNothing() {
        assertThat(read(OECD.replace("DF_MIG_INT", "DF_TRADE")).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.whatToDo()).contains("codes, not labels"));
    }
}
