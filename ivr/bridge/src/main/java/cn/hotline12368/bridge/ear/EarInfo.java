package cn.hotline12368.bridge.ear;

/** @param goodFor in Chinese, for the people who run the line: what this model may be used for */
public record EarInfo(String name, String path, int sampleRate, String goodFor) {}
