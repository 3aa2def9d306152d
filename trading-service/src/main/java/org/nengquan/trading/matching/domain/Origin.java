package org.nengquan.trading.matching.domain;

/**
 * Where a fact from another service stands in that service's story about one subject.
 *
 * <p>The stream is part of it, because one service tells about one subject on several topics, which reach us in any
 * order: a later event of one topic must not hide an earlier one of another.
 *
 * @param stream the topic it came by
 * @param subject whom it is about
 * @param sequence its place in the source's order
 */
public record Origin(String stream, String subject, long sequence) {}
