package org.nengquan.disclosure.page.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures are written for a reader: thousands separators, yuan with two decimals, time of Shanghai. */
public final class Written {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String[] WEEKDAYS = {"一", "二", "三", "四", "五", "六", "日"};

    private Written() {}

    /** Fen as yuan: 123456789 is 1,234,567.89. */
    public static String yuan(long fen) {
        long whole = Math.abs(fen / 100);
        return (fen < 0 ? "-" : "") + String.format(Locale.ROOT, "%,d.%02d", whole, Math.abs(fen % 100));
    }

    /** A change of fen as yuan, with its sign: +1.50, -0.20, 0.00. */
    public static String signedYuan(long fen) {
        return (fen > 0 ? "+" : "") + yuan(fen);
    }

    /** A change against a price before, in percent with two decimals, rounded half away from zero: +1.25%. */
    public static String percent(long changeFen, long beforeFen) {
        long doubled = Math.multiplyExact(Math.abs(changeFen), 20_000L) / beforeFen;
        long hundredths = (doubled + 1) / 2;
        String sign = changeFen < 0 ? "-" : changeFen > 0 ? "+" : "";
        return sign + hundredths / 100 + "." + String.format(Locale.ROOT, "%02d", hundredths % 100) + "%";
    }

    /** A whole number with thousands separators. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The time of day in Shanghai, to the second. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(SHANGHAI));
    }

    /** Date and time in Shanghai, to the minute. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(SHANGHAI));
    }

    /** A date in Chinese, with the day of the week: 2022年7月1日 星期五. */
    public static String dateZh(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日 星期"
                + WEEKDAYS[date.getDayOfWeek().getValue() - 1];
    }

    /** A date in English, with the day of the week: Friday, 1 July 2022. */
    public static String dateEn(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(date);
    }
}
