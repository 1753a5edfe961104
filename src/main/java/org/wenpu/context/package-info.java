/** What each clause takes from its surroundings: whose action it is, whose words it is in, and how it is put. */
package org.wenpu.context;
