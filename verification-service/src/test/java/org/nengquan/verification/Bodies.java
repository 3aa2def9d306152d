package org.nengquan.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Request bodies as clients write them. */
public final class Bodies {

    private Bodies() {}

    public static Map<String, Object> use(String code, String amount) {
        return Map.of("energyCode", code, "amount", amount);
    }

    public static Map<String, Object> use(String code, String amount, String lowHeat) {
        return Map.of("energyCode", code, "amount", amount, "lowHeatKjPerUnit", lowHeat);
    }

    @SafeVarargs
    public static Map<String, Object> baseline(
            String instrument, LocalDate worksStartOn, Map<String, Object>... energyUse) {
        var body = new LinkedHashMap<String, Object>();
        body.put("measure", "余热回收改造 " + System.nanoTime());
        body.put("instrument", instrument);
        body.put("worksStartOn", worksStartOn.toString());
        body.put("energyUse", List.of(energyUse));
        body.put("outputQuantity", "1000");
        body.put("outputUnit", "t");
        return body;
    }

    @SafeVarargs
    public static Map<String, Object> audit(String output, Map<String, Object>... energyUse) {
        var body = new LinkedHashMap<String, Object>();
        body.put("reportSha256", sha256(String.valueOf(System.nanoTime())));
        body.put("energyUse", List.of(energyUse));
        body.put("outputQuantity", output);
        return body;
    }

    public static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
