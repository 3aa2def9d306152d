package org.nengquan.disclosure.integrity.app;

import java.util.List;
import java.util.Map;

/** Whether everything adds up, why not, and how much there is. */
public record Verdict(boolean ok, List<Check> checks, Map<String, Long> counts) {}
