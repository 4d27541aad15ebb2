package cn.hotline12368.caller.sip;

/** Which end hung up; a hotline whose port has closed counts as having hung up. */
public enum EndedBy {
    CALLER,
    HOTLINE
}
