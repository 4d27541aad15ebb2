package cn.hotline12368.qa;

/** How fast the voice speaks; the caller asks for it. */
public enum Pace {
    NORMAL,
    SLOW
}
