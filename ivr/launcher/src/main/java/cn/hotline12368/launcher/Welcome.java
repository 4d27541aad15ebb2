package cn.hotline12368.launcher;

import cn.hotline12368.launcher.settings.Settings;

/** The last lines of a start: where the console is, who can log in, how to call. */
record Welcome(Settings settings) {

    void print() {
        System.out.println();
        System.out.println("  Console   " + settings.consoleUrl());
        System.out.println(
                "  Ask       " + settings.consoleUrl() + "/ask (for everybody; ?channel=hall for the hall's screen)");
        System.out.println(
                "  Log in    names and passwords are in " + settings.home().credentials());
        System.out.println("  Call      ./hotline call --say 诉讼费怎么收");
        System.out.println("            or any SIP trunk: sip:12368@" + settings.bind() + ":"
                + settings.ports().sip());
        System.out.println("  Stop      ./hotline stop");
        System.out.println();
        System.out.flush();
    }
}
