package cn.hotline12368.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClausesTest {

    @Test
    void asking_twoQuestionsWithoutPunctuation_areCut() {
        assertThat(Clauses.asking("立案要带什么材料还有诉讼费怎么交")).containsExactly("立案要带什么材料", "还有诉讼费怎么交");
    }

    @Test
    void asking_story_keepsOnlyWhatAsks() {
        assertThat(Clauses.asking("我借给他五万块钱，他一直不还，我想问一下在哪里起诉")).containsExactly("我想问一下在哪里起诉");
    }

    @Test
    void asking_pieceThatIsNothingAlone_staysWithItsNeighbour() {
        assertThat(Clauses.asking("被告不来开庭，怎么办")).containsExactly("被告不来开庭怎么办");
    }
}
