/** Forms of Party discipline by subject, who decides them, and how a complaint ends. Their names: i18n/vi/discipline. */
export const disciplineFormNames = ['reprimand', 'warning', 'dismissal', 'expulsion'] as const;
export type DisciplineForm = (typeof disciplineFormNames)[number];

export const organisationDisciplineFormNames = ['reprimand', 'warning', 'disbandment'] as const;
export type OrganisationDisciplineForm = (typeof organisationDisciplineFormNames)[number];

/** Which body decided; '' = the papers do not say. */
export const decidingBodyNames = [
  'branch',
  'committee',
  'standingCommittee',
  'inspection',
  'upper',
  'central',
] as const;
export type DecidingBody = (typeof decidingBodyNames)[number];

export const settlementOutcomeNames = ['upheld', 'changed', 'cancelled'] as const;
export type SettlementOutcome = (typeof settlementOutcomeNames)[number];
