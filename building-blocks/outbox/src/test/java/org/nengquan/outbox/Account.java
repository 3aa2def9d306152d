package org.nengquan.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An aggregate whose changes are announced. Without a version, so that nothing but row locks keeps rivals apart. */
@Entity
class Account {

    @Id
    String name;

    long balance;
}
