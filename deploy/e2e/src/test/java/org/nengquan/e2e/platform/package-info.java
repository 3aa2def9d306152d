/** The platform under test, in processes of this machine or in containers: how it is started, driven and ended. */
package org.nengquan.e2e.platform;
