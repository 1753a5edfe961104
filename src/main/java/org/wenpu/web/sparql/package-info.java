/** The SPARQL endpoint: the protocol, the description of the service, and what a query may do. */
package org.wenpu.web.sparql;
