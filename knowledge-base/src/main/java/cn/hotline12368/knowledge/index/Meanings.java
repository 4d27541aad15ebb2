package cn.hotline12368.knowledge.index;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Meanings of texts. Those of the seeds and of the lexicon are computed once, when the product is built, and come in the jar ({@value #SHIPPED}), so that a
 * process does not begin with thousands of runs of the model.
 */
public final class Meanings {

    private static final String SHIPPED = "/seed/meanings.bin";

    private static final class Holder {
        static final Map<Long, Meaning> SHIPPED_ONES = shipped();
    }

    private Meanings() {}

    static List<Meaning> of(List<String> texts) {
        return of(texts, Holder.SHIPPED_ONES);
    }

    /** Writes what {@link #of} will find in the jar. What the file holds already is not computed again. */
    public static void write(Path file, List<String> ofEntries) {
        List<String> texts = Stream.concat(ofEntries.stream(), Lexicon.INSTANCE.elsewhere().stream())
                .toList();
        try {
            Map<Long, Meaning> known = Files.exists(file) ? read(Files.newInputStream(file)) : Map.of();
            List<Meaning> meanings = of(texts, known);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                for (int i = 0; i < meanings.size(); i++) {
                    out.writeLong(key(texts.get(i)));
                    out.write(meanings.get(i).vector());
                }
            }
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Meanings could not be written to " + file, e);
        }
    }

    private static List<Meaning> of(List<String> texts, Map<Long, Meaning> known) {
        List<String> fresh =
                texts.stream().filter(text -> !known.containsKey(key(text))).toList();
        List<Meaning> computed = fresh.isEmpty() ? List.of() : Embedder.shared().of(fresh);
        List<Meaning> meanings = new ArrayList<>();
        int next = 0;
        for (String text : texts) {
            Meaning meaning = known.get(key(text));
            meanings.add(meaning == null ? computed.get(next++) : meaning);
        }
        return meanings;
    }

    /** Empty where none were shipped, as in a build that is not done yet: then they are computed. */
    private static Map<Long, Meaning> shipped() {
        try {
            InputStream in = Meanings.class.getResourceAsStream(SHIPPED);
            return in == null ? Map.of() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    private static Map<Long, Meaning> read(InputStream file) throws IOException {
        Map<Long, Meaning> meanings = new HashMap<>();
        try (DataInputStream in = new DataInputStream(file)) {
            byte[] all = in.readAllBytes();
            for (ByteBuffer left = ByteBuffer.wrap(all); left.remaining() >= Long.BYTES + Embedder.DIMENSIONS; ) {
                long key = left.getLong();
                byte[] vector = new byte[Embedder.DIMENSIONS];
                left.get(vector);
                meanings.put(key, new Meaning(vector));
            }
        }
        return meanings;
    }

    private static long key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
