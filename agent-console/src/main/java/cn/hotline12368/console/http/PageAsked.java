package cn.hotline12368.console.http;

import java.util.List;

/**
 * Which part of a list is wanted.
 *
 * @param page counted from 1
 */
public record PageAsked(int page, int size) {

    private static final int FURTHEST = 10_000;
    private static final int LARGEST = 100;

    public PageAsked {
        if (page < 1 || page > FURTHEST) {
            throw ProblemException.badRequest("page 应在 1 到 " + FURTHEST + " 之间");
        }
        if (size < 1 || size > LARGEST) {
            throw ProblemException.badRequest("size 应在 1 到 " + LARGEST + " 之间");
        }
    }

    public int skipped() {
        return (page - 1) * size;
    }

    public <T> PageOf<T> of(List<T> items, long total) {
        return new PageOf<>(items, page, size, total);
    }
}
