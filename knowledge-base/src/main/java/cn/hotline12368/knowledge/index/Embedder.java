package cn.hotline12368.knowledge.index;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * What a text means, as a direction in {@value #DIMENSIONS} dimensions: the model bge-small-zh-v1.5, quantised. One session for the process,
 * since it holds the model; each run stays on the thread that asks, and no more run at once than there are processors.
 */
final class Embedder {

    static final int DIMENSIONS = 512;

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final int MOST_PIECES = 128;
    private static final int BATCH = 32;

    private static final class Holder {
        static final Embedder ONE = new Embedder();
    }

    private final Semaphore running = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final WordPieces pieces = new WordPieces();
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Embedder() {
        try (InputStream in = Resources.open(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(in.readAllBytes(), options);
        } catch (OrtException e) {
            throw new IllegalStateException("The model of meanings cannot be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** Loaded when first asked for: who switches the view off pays nothing. */
    static Embedder shared() {
        return Holder.ONE;
    }

    /** One vector for each text, in their order; many texts are shared among the processors. */
    List<Meaning> of(List<String> texts) {
        Meaning[] meanings = new Meaning[texts.size()];
        long[][] cut = texts.stream().map(text -> pieces.of(text, MOST_PIECES)).toArray(long[][]::new);
        List<Integer> byLength = IntStream.range(0, cut.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> cut[i].length))
                .toList();
        List<List<Integer>> batches = batches(byLength, cut);
        (batches.size() > 4 ? batches.parallelStream() : batches.stream()).forEach(batch -> run(cut, batch, meanings));
        return Arrays.asList(meanings);
    }

    /** Texts of like length go together: the model reckons with the longest. */
    private static List<List<Integer>> batches(List<Integer> byLength, long[][] cut) {
        List<List<Integer>> batches = new ArrayList<>();
        for (int text : byLength) {
            List<Integer> last = batches.isEmpty() ? List.of() : batches.getLast();
            if (last.isEmpty() || last.size() == BATCH || cut[text].length > cut[last.getFirst()].length * 3 / 2) {
                batches.add(new ArrayList<>());
            }
            batches.getLast().add(text);
        }
        return batches;
    }

    private void run(long[][] cut, List<Integer> batch, Meaning[] meanings) {
        float[][] vectors = run(batch.stream().map(i -> cut[i]).toArray(long[][]::new));
        for (int i = 0; i < vectors.length; i++) {
            meanings[batch.get(i)] = Meaning.of(vectors[i]);
        }
    }

    private float[][] run(long[][] batch) {
        int length = batch[batch.length - 1].length;
        long[] ids = new long[batch.length * length];
        long[] present = new long[ids.length];
        for (int i = 0; i < batch.length; i++) {
            System.arraycopy(batch[i], 0, ids, i * length, batch[i].length);
            Arrays.fill(present, i * length, i * length + batch[i].length, 1);
        }
        running.acquireUninterruptibly();
        try (OnnxTensor input = tensor(ids, batch.length);
                OnnxTensor mask = tensor(present, batch.length);
                OnnxTensor types = tensor(new long[ids.length], batch.length);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return first((OnnxTensor) result.get(0), batch.length, length);
        } catch (OrtException e) {
            throw new IllegalStateException("The model of meanings failed", e);
        } finally {
            running.release();
        }
    }

    private OnnxTensor tensor(long[] values, int rows) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {rows, values.length / rows});
    }

    /** The model was trained so that the vector of the start mark stands for the whole text. */
    private static float[][] first(OnnxTensor hidden, int rows, int length) {
        FloatBuffer values = hidden.getFloatBuffer();
        float[][] vectors = new float[rows][DIMENSIONS];
        for (int i = 0; i < rows; i++) {
            values.get(i * length * DIMENSIONS, vectors[i]);
        }
        return vectors;
    }
}
