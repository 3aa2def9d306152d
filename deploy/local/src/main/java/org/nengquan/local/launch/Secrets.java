package org.nengquan.local.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Passwords between the processes of this machine: drawn once, kept in a file that only its owner reads. Not safe for
 * threads; everything is asked for before the parts start.
 */
final class Secrets {
    private final SecureRandom random = new SecureRandom();
    private final Properties kept = new Properties();
    private final Path file;

    Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    /** The secret of this name, the same at every start. */
    String of(String name) {
        String present = kept.getProperty(name);
        if (present != null) {
            return present;
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        kept.setProperty(name, HexFormat.of().formatHex(bytes));
        save();
        return kept.getProperty(name);
    }

    /** The Ed25519 key pair of this name as PKCS#8 and X.509 in base64, the same at every start. */
    Signing signing(String name) {
        if (kept.getProperty(name + ".private") == null) {
            KeyPair pair = draw();
            kept.setProperty(name + ".private", base64(pair.getPrivate()));
            kept.setProperty(name + ".public", base64(pair.getPublic()));
            save();
        }
        return new Signing(kept.getProperty(name + ".private"), kept.getProperty(name + ".public"));
    }

    /** Both halves of a key pair, in base64. */
    record Signing(String privateKey, String publicKey) {}

    private static KeyPair draw() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private void load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "made by ./run; forgotten by ./run --reset");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
