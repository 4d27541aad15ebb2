package cn.hotline12368.console;

import cn.hotline12368.console.settings.HotlineSettings;
import cn.hotline12368.console.setup.MigrateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** {@code migrate} prepares the database and ends; without it the console runs. */
@SpringBootApplication
@EnableConfigurationProperties(HotlineSettings.class)
public class ConsoleApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("migrate")) {
            System.exit(MigrateCommand.run(args));
        }
        SpringApplication.run(ConsoleApplication.class, args);
    }
}
