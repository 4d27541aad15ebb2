package cn.hotline12368.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The articles that come with the product, one reviewable YAML file each. */
public final class SeedArticles {

    private SeedArticles() {}

    /**
     * Reads and checks all of them.
     *
     * @throws SeedException naming file and key of the first thing that is wrong
     */
    public static List<Article> load() {
        return load("seed/articles");
    }

    static List<Article> load(String folder) {
        Map<String, String> fileOf = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        for (Resource resource : files(folder)) {
            String file = Objects.requireNonNullElse(resource.getFilename(), folder);
            Article article = article(file, resource);
            if (!file.equals(article.id() + ".yaml")) {
                throw new SeedException(file, "id", "must be the name of the file, is " + article.id());
            }
            for (String ask : article.asks()) {
                String other = fileOf.put(ask, file);
                if (other != null) {
                    throw new SeedException(file, "asks", "\"" + ask + "\" stands in " + other + " too");
                }
            }
            articles.add(article);
        }
        return articles;
    }

    private static Article article(String file, Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return SeedReader.article(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Spring's resolver looks into folders, jars and jars within jars alike. */
    private static List<Resource> files(String folder) {
        try {
            List<Resource> files = new ArrayList<>(List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yaml")));
            files.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Seed articles in " + folder, e);
        }
    }
}
