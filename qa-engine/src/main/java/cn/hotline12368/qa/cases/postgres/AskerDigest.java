package cn.hotline12368.qa.cases.postgres;

import cn.hotline12368.qa.cases.Asker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A caller as the tables keep him. Telephone numbers are few, so a digest without a key would give them back. */
final class AskerDigest {

    private static final String ALGORITHM = "HmacSHA256";

    private AskerDigest() {}

    static byte[] of(Asker asker, byte[] salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal((asker.channel() + ":" + asker.id()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
