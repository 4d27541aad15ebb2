package cn.hotline12368.console.http;

import java.util.List;

/** @param page counted from 1 */
public record PageOf<T>(List<T> items, int page, int size, long total) {}
