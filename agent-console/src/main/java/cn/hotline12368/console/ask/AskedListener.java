package cn.hotline12368.console.ask;

import cn.hotline12368.qa.Channel;
import cn.hotline12368.qa.Reply;

/** Is told of each written question once it was answered. Must neither wait nor throw: somebody reads the answer already. */
public interface AskedListener {

    void asked(String text, Channel channel, Reply reply);
}
