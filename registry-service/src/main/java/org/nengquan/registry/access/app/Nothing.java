package org.nengquan.registry.access.app;

/** The body of a command that says everything in its path: {@code {}} or none; any field in it is refused. */
public record Nothing() {}
