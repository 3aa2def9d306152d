package org.nengquan.local.launch;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a rehearsal keeps everything, beneath one folder that it empties first.
 *
 * @param production what is backed up; left as it stands after the mistake
 * @param restored what is made of the backup
 * @param addresses of the one and, when that has stopped, of the other
 */
record RehearsalPlaces(Workspace production, Workspace restored, PostgresBackup backup, Addresses addresses) {

    static RehearsalPlaces prepare(Path checkout, Addresses addresses) {
        Path folder = checkout.resolve("deploy/local/target/rehearsal");
        Workspace production = new Workspace(checkout, folder.resolve("production"));
        Workspace restored = new Workspace(checkout, folder.resolve("restored"));
        List.of(production, restored, new Workspace(checkout, folder)).forEach(Workspace::reset);
        return new RehearsalPlaces(production, restored, new PostgresBackup(folder.resolve("backup")), addresses);
    }
}
