package cn.hotline12368.launcher;

import java.util.List;

/** {@code bench NAME [--short]}: measures, prints a table, writes {@code bench/NAME.json} below the home folder. */
final class BenchCommand {

    private static final int USAGE = 2;

    private final Scene scene;

    BenchCommand(Scene scene) {
        this.scene = scene;
    }

    int run(List<String> arguments) {
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!name.equals("answers")) {
            System.err.println("hotline: there is no benchmark '" + name + "'; there is: answers");
            return USAGE;
        }
        return Foreground.run(scene, scene.parts().answersBench(arguments.subList(1, arguments.size())));
    }
}
