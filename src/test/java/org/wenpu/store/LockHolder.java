package org.wenpu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process that has a store open, as TDB2 shows it: a lock on a file with the number of the process. */
final class LockHolder {

    private LockHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        var own = Long.toString(ProcessHandle.current().pid());
        try (var channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            channel.truncate(0).write(ByteBuffer.wrap(own.getBytes(StandardCharsets.UTF_8)));
            System.out.println("locked " + lock.isValid());
            System.in.read();
        }
    }
}
