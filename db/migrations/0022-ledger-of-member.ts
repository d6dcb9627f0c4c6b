/** What reports ask of a member's ledger, entry by entry: answered by the index alone, without a look at the rows. */
export const sql = `
DROP INDEX event_member;
CREATE INDEX event_member ON event (member_id, effective_on, kind, withdrawn_reason);
`;
