package org.nengquan.settlement.clearing.domain;

/**
 * Why a delivery was refused.
 *
 * @param code the registry's stable code, such as {@code holding-frozen}
 * @param article the article on which the refusal rests
 * @param reason in words
 */
public record Default(String code, String article, String reason) {}
