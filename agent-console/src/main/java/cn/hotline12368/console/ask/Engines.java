package cn.hotline12368.console.ask;

import cn.hotline12368.knowledge.ArticleFinder;
import cn.hotline12368.qa.QaEngine;

/** Makes the engine that answers here, over any knowledge: what is published, or with a draft to try out. */
public interface Engines {

    QaEngine over(ArticleFinder finder);
}
