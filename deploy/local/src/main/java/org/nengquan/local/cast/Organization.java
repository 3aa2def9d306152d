package org.nengquan.local.cast;

/**
 * One fictional organization of the demo.
 *
 * @param uscc 统一社会信用代码 with valid check characters (GB 32100)
 * @param name so that nobody takes it for a real one
 * @param kind a participant kind ({@code PROVINCE CITY VOLUNTARY PROJECT}) or another part: {@code VERIFIER EXCHANGE
 *     FINANCE SUPERVISION AUDIT}
 * @param regionCode GB/T 2260
 */
public record Organization(String uscc, String name, String kind, String regionCode) {}
