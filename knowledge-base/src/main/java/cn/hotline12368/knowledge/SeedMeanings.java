package cn.hotline12368.knowledge;

import cn.hotline12368.knowledge.index.Meanings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Run by the build: writes the meanings of the seed articles' titles, asks and spoken answers to the file that is named. */
final class SeedMeanings {

    private SeedMeanings() {}

    public static void main(String[] args) {
        List<String> texts = SeedArticles.load().stream()
                .flatMap(
                        article -> Stream.concat(Stream.of(article.title(), article.spoken()), article.asks().stream()))
                .toList();
        Meanings.write(Path.of(args[0]), texts);
    }
}
