/**
 * Organisations by type at the end of a day: 73 = 42 + 31. Đảng bộ bộ phận and chi bộ trực thuộc stand beside and are
 * never added, for a đảng bộ cơ sở would be counted with its own parts.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { organisationsAsOf, subtreeIdsAsOf } from '../../../db/repo/organisation-as-of.ts';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { OrganisationState } from '../../../shared/entities/organisation-event.ts';
import { structureText as text } from '../../../shared/i18n/vi/report-structure.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureBehind, ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import { organisationsBehind } from './figure-rows.ts';
import type { Window } from './section-maker.ts';

const grassroots: readonly OrganisationType[] = ['grassrootsBranch', 'grassrootsCommittee'];
const beside: readonly OrganisationType[] = [
  'subCommittee',
  'branch',
  'partyGroup',
  'temporaryBranch',
  'upperCommittee',
  'provinceCommittee',
];

const typesOfLine = (line: string): readonly OrganisationType[] =>
  line === 'grassroots' ? grassroots : [...grassroots, ...beside].filter((type) => type === line);

/** Those below it on the day and itself, in the order of the tree. */
function inside(db: ReadDb, { orgId, to }: Pick<PeriodQuestion, 'orgId' | 'to'>): OrganisationState[] {
  const within = new Set(subtreeIdsAsOf(db, orgId, to));
  return organisationsAsOf(db, to).filter(({ id }) => within.has(id));
}

export function organisationBlock(db: ReadDb, now: PeriodQuestion, before: PeriodQuestion): ReportBlock {
  const [here, then] = [inside(db, now), inside(db, before)];
  const count = (orgs: readonly OrganisationState[], line: string) =>
    orgs.filter(({ type }) => typesOfLine(line).includes(type)).length;
  const line = (key: string, label: string, more: Pick<ReportLine, 'indent' | 'kind'>): ReportLine => ({
    key,
    label,
    unit: 'organisation',
    values: [count(here, key), count(then, key)],
    opens: true,
    ...more,
  });
  return {
    key: 'organisations',
    title: text.blocks.organisations,
    kind: 'compared',
    columns: [],
    lines: [
      line('grassroots', text.grassroots, { indent: 0, kind: 'sum' }),
      ...grassroots.map((type) => line(type, text.organisations[type], { indent: 1 })),
      ...beside.map((type) => line(type, text.organisations[type], { indent: 0 })),
    ],
    notes: [text.grassrootsNote],
  };
}

export const organisationsOnLine = (
  db: ReadDb,
  question: PeriodQuestion,
  line: string,
  window: Window,
): Omit<FigureBehind, 'figure'> =>
  organisationsBehind(
    inside(db, question)
      .filter(({ type }) => typesOfLine(line).includes(type))
      .map(({ id, name, type }) => ({ id, name, what: text.organisations[type] })),
    window,
  );
