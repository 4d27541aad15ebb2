package cn.hotline12368.launcher.part;

import cn.hotline12368.launcher.host.Progress;
import cn.hotline12368.launcher.process.Step;
import cn.hotline12368.launcher.process.Step.Service;
import cn.hotline12368.launcher.provision.ToolKit;
import cn.hotline12368.launcher.settings.Secrets;
import cn.hotline12368.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All parts of one hotline, in their order. */
public final class Parts {

    private final Settings settings;
    private final Secrets secrets;
    private final AsteriskPart asterisk;

    public Parts(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.asterisk = new AsteriskPart(settings);
    }

    /** Fetches and unpacks every binary that is missing; needs no other setting than the cache. */
    public void provide(Progress progress) {
        if (!settings.without().contains("asterisk")) {
            asterisk.provide(progress);
        }
        new ToolKit(settings.cache(), progress).ensure();
    }

    /** Fills the home: databases, configuration, copies of the applications. Quick where all is there. */
    public void prepare(Progress progress) {
        SpeechModel.complaint(settings.voskModel()).ifPresent(progress::say);
        AppJar.BRIDGE.refresh(settings);
        AppJar.CONSOLE.refresh(settings);
        provide(progress);
        if (ownDatabase()) {
            new PostgresPart(settings).prepare(secrets, progress);
        }
        if (ownRedis()) {
            new RedisPart(settings).prepare(secrets, progress);
        }
        asterisk.configure(secrets);
    }

    /** The steps of one stage start together; a stage begins when the one before is ready. */
    public List<List<Step>> stages() {
        var apps = new AppPart(settings, environment());
        var stores = new ArrayList<Step>();
        if (ownDatabase()) {
            stores.add(new PostgresPart(settings).service());
        }
        if (ownRedis()) {
            stores.add(new RedisPart(settings).service(secrets));
        }
        return List.of(
                wanted(stores),
                wanted(List.of(apps.migrate(), apps.prompts())),
                wanted(List.of(asterisk.service(secrets))),
                wanted(List.of(apps.bridge(), apps.console())));
    }

    public List<Service> services() {
        return stages().stream()
                .flatMap(List::stream)
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .toList();
    }

    /** What our applications find in their environment. */
    public Map<String, String> environment() {
        return Environment.of(settings, secrets);
    }

    public Path asteriskBinary() {
        return asterisk.binary();
    }

    /** The command line of the test caller, to which its own arguments are added. */
    public List<String> caller(List<String> arguments) {
        return AppJar.CALLER.command(AppJar.CALLER.built(settings), arguments.toArray(String[]::new));
    }

    /** The command line of the benchmark of answers. */
    public List<String> answersBench(List<String> arguments) {
        return AppJar.ANSWERS_BENCH.command(AppJar.ANSWERS_BENCH.built(settings), arguments.toArray(String[]::new));
    }

    private List<Step> wanted(List<Step> steps) {
        return steps.stream()
                .filter(step -> !settings.without().contains(step.name()))
                .toList();
    }

    private boolean ownDatabase() {
        return settings.databaseUrl() == null;
    }

    private boolean ownRedis() {
        return settings.redisUrl() == null;
    }
}
