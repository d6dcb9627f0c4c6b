/** Discipline of members and of organisations, complaints, and what follows from a discipline. */
export const disciplineOps = {};
