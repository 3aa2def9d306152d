package org.nengquan.archrules.breach.order.store;

/** Planted: a public row. */
public class OrderRow {}
