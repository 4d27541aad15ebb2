package cn.hotline12368.bridge.voice;

/**
 * What the hotline says whatever the question was. The id names the file for Asterisk and the recording that replaces
 * it; {@code {court}} and {@code {demo}} are filled in by {@link Prompts}.
 */
public enum Prompt {
    /** The first words name the court, say that a machine answers and that the call is recorded, and offer a person. */
    NOTICE("notice", "您好，这里是{court}诉讼服务热线。{demo}我是智能语音助手，本次通话有录音。请直接说您的问题，按0转人工。"),
    LEAVE_MESSAGE("leave-message", "现在没有空闲的工作人员。请在提示音后留言，说明您的姓名、联系电话和要办的事情，说完请按井号键。"),
    MESSAGE_THANKS("message-thanks", "您的留言已经记录，工作人员会尽快处理。感谢您的来电，再见。"),
    NOT_HEARD("not-heard", "对不起，我没有听到您的声音。请您再说一遍，也可以按0转人工。"),
    NOT_UNDERSTOOD("not-understood", "对不起，我没有听明白。请您换一种说法，比如，立案需要什么材料。也可以按0转人工。"),
    ANYTHING_ELSE("anything-else", "请问还有什么可以帮您？"),
    STILL_THERE("still-there", "您还在吗？请说出您的问题，也可以按0转人工。"),
    SYSTEM_TROUBLE("system-trouble", "对不起，系统暂时无法回答，现在为您转到留言。"),
    GOODBYE("goodbye", "感谢您的来电，再见。"),
    /** The tone before a message is recorded. */
    BEEP("beep", ""),
    /** Music while waiting; there is none until one is put into the prompts folder. */
    HOLD("hold", "");

    private final String id;
    private final String template;

    Prompt(String id, String template) {
        this.id = id;
        this.template = template;
    }

    public String id() {
        return id;
    }

    String template() {
        return template;
    }
}
