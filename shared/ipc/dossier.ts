/** The dossier of a member: papers, loans, hand-overs. */
export const dossierOps = {};
