/** What intake tells about cases: milestones, service levels, commitments and analysed messages. */
package io.baton.contracts.cases;
