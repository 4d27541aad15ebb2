package cn.hotline12368.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeaningsTest {

    @TempDir
    private Path folder;

    @Test
    void of_sameMatterInOtherWords_isNearerThanAnotherMatter() {
        List<Meaning> meanings = Meanings.of(List.of("我想打官司要交多少钱", "起诉需要交纳多少诉讼费用", "开庭时间怎么查询"));
        assertThat(meanings.get(0).like(meanings.get(1))).isGreaterThan(0.65);
        assertThat(meanings.get(0).like(meanings.get(2))).isLessThan(0.55);
        assertThat(meanings.get(0).like(meanings.get(0))).isBetween(0.98, 1.02);
    }

    @Test
    void of_manyTextsAtOnce_areTheSameAsOneByOne() {
        List<String> texts = List.of("诉讼费", "在网上看中一套法院拍卖的房子，里面还住着人怎么办", "离婚", "abc 12368 XyZ");
        List<Meaning> together = Embedder.shared().of(texts);
        for (int i = 0; i < texts.size(); i++) {
            Meaning alone = Embedder.shared().of(List.of(texts.get(i))).getFirst();
            assertThat(together.get(i).like(alone)).as(texts.get(i)).isGreaterThan(0.97);
        }
    }

    @Test
    void write_again_keepsTheFileAsItIs() throws Exception {
        Path file = folder.resolve("seed/meanings.bin");
        Meanings.write(file, List.of("诉讼费怎么交"));
        byte[] first = Files.readAllBytes(file);
        Meanings.write(file, List.of("诉讼费怎么交"));
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }
}
