package cn.hotline12368.bridge.voice;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs commands joined by pipes, without a shell and without files, and ends them all when time is up. */
final class Pipeline {

    private static final Executor IO = Executors.newVirtualThreadPerTaskExecutor();

    private Pipeline() {}

    /**
     * Feeds the first command and returns what the last one writes.
     *
     * @throws SpeechUnavailable when a command cannot be started, fails, or the time is over
     */
    static byte[] run(List<List<String>> commands, byte[] input, Duration limit) {
        var names = commands.stream().map(List::getFirst).toList();
        var processes = start(commands);
        try {
            var output = CompletableFuture.supplyAsync(() -> exchange(processes, input), IO);
            var bytes = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            for (int i = 0; i < processes.size(); i++) {
                requireSuccess(names.get(i), processes.get(i));
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new SpeechUnavailable(names + " took longer than " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new SpeechUnavailable(names + " broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechUnavailable(names + " was interrupted", e);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    private static List<Process> start(List<List<String>> commands) {
        var builders = commands.stream()
                .map(command -> new ProcessBuilder(command).redirectError(Redirect.DISCARD))
                .toList();
        try {
            return ProcessBuilder.startPipeline(builders);
        } catch (IOException e) {
            throw new SpeechUnavailable(
                    "cannot start " + commands.stream().map(List::getFirst).toList(), e);
        }
    }

    private static byte[] exchange(List<Process> processes, byte[] input) {
        IO.execute(() -> feed(processes.getFirst(), input));
        try (var output = processes.getLast().getInputStream()) {
            return output.readAllBytes();
        } catch (IOException e) {
            throw new SpeechUnavailable("the output broke off", e);
        }
    }

    private static void feed(Process process, byte[] input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input);
        } catch (IOException e) {
            // the command ended early; its exit code tells
            process.destroy();
        }
    }

    private static void requireSuccess(String name, Process process) throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new SpeechUnavailable(
                    name + " failed" + (process.isAlive() ? "" : " with code " + process.exitValue()));
        }
    }
}
