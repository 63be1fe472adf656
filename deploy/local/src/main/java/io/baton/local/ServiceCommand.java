package io.baton.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the program of a service is started.
 *
 * @param service which
 * @param program its jar
 * @param jvmFlags of its JVM
 * @param environment in addition to this program's own
 * @param data where its logs and its process id go
 */
record ServiceCommand(
        Service service, Path program, List<String> jvmFlags, Map<String, String> environment, DataDirectory data) {
    private static final long LARGE_LOG = 10L << 20;

    /** Starts it; its output goes to the end of its log, its process id into its file. */
    Process start() throws IOException {
        Path log = data.log(service);
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(commandLine())
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        ProcessFiles.write(data.processFile(service), process.pid());
        return process;
    }

    private List<String> commandLine() {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        command.add(ProcessFiles.mark(data.path(), service));
        command.addAll(jvmFlags);
        command.add("-jar");
        command.add(program.toString());
        return command;
    }
}
