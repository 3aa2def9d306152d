/** The door as a visitor sees it: a stub of Keycloak, a stub of the services, and a browser of a few lines. */
package org.nengquan.gateway;
