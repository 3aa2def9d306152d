package org.nengquan.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One row that a command leaves behind. */
@Entity
class Sample {
    @Id
    String name;

    protected Sample() {}

    Sample(String name) {
        this.name = name;
    }
}
