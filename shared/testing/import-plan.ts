/** Rows of a roster, members who are known, and the plan that an import makes of both. For tests of the plan. */
import { noDecision } from '../entities/event.ts';
import { emptyMemberRecord } from '../entities/member.ts';
import type { Organisation } from '../entities/organisation.ts';
import { makePlan } from '../roster/plan.ts';
import type {
  ImportChoices,
  ImportPlan,
  KnownMember,
  MatchedMember,
  RegisterFacts,
} from '../roster/plan-types.ts';
import type { ColumnTarget, RosterKind, RosterPerson, RosterReading } from '../roster/types.ts';
import { foldLedger } from '../rules/lifecycle.ts';
import { noChanges } from '../rules/regulations/rule-change.ts';

export const root: Organisation = {
  id: 1,
  parentId: null,
  type: 'grassrootsCommittee',
  name: 'Đảng bộ phường Tân Lập',
  code: '',
  members: 0,
};
const branch: Organisation = {
  id: 2,
  parentId: 1,
  type: 'branch',
  name: 'Chi bộ 1',
  code: '',
  members: 0,
};

export const aPerson = (row: number, more: Partial<RosterPerson> = {}): RosterPerson => ({
  row,
  nameWritten: 'Nguyễn Văn An',
  admittedOn: '1990-02-03',
  officialOn: '1991-02-03',
  organisation: [],
  ratings: {},
  own: {},
  problems: [],
  ...more,
  fields: { fullName: 'Nguyễn Văn An', bornOn: '1965-05-20', ...more.fields },
});

const columns = (...targets: ColumnTarget[]): RosterReading['columns'] =>
  targets.map((target, column) => ({ column, header: '', target, confidence: 1, samples: [] }));

export const aReading = (people: readonly RosterPerson[], hasOfficial = true): RosterReading => ({
  sheet: 'DS',
  kind: 'members',
  fingerprint: '',
  headerRows: [0],
  firstRow: 1,
  lastRow: 9,
  encoding: 'unicode',
  converted: [],
  asOf: null,
  titles: [],
  skipped: [],
  people,
  columns: columns(
    { kind: 'fact', fact: 'fullName' },
    hasOfficial ? { kind: 'fact', fact: 'officialOn' } : { kind: 'ignore' },
  ),
});

export const choices: ImportChoices = {
  asOf: '2024-12-31',
  orgId: 1,
  newOrganisation: '',
  organisations: {},
  matches: 'update',
  decisions: {},
  fields: {},
};

export interface Register {
  readonly members?: readonly MatchedMember[];
  readonly organisations?: readonly Organisation[];
  readonly remembered?: RegisterFacts['remembered'];
}

export const plan = (
  people: readonly RosterPerson[],
  more: Partial<ImportChoices> = {},
  register: Register = {},
): ImportPlan => planReading(aReading(people), more, register);

/** A list of events; the columns that a plan asks for are those of its kind. */
export const planList = (
  kind: RosterKind,
  people: readonly RosterPerson[],
  more: Partial<ImportChoices> = {},
  register: Register = {},
): ImportPlan => {
  const reading = aReading(people);
  const level = columns({ kind: 'event', part: 'ratingLevel' });
  return planReading({ ...reading, kind, columns: [...reading.columns, ...level] }, more, register);
};

const planReading = (
  reading: RosterReading,
  more: Partial<ImportChoices>,
  register: Register,
): ImportPlan => {
  const { members = [], organisations = [root, branch], remembered = new Map() } = register;
  const known = members.map(
    ({ id, record }): KnownMember => ({
      id,
      uid: `uid-${id}`,
      fullName: record.fullName,
      bornOn: record.bornOn,
      citizenId: record.citizenId,
      oldIdNumber: record.oldIdNumber,
      cardNumber: record.cardNumber,
      oldCardNumber: record.oldCardNumber,
      profileNumber: record.profileNumber,
    }),
  );
  return makePlan(
    reading,
    {
      organisations,
      known,
      remembered,
      today: '2026-11-22',
      ruleChanges: noChanges,
      closedYears: new Map(),
      matched: (ids) => new Map(members.filter((m) => ids.includes(m.id)).map((m) => [m.id, m])),
    },
    { ...choices, ...more },
  );
};

export const aMember = (id: number, record: Partial<MatchedMember['record']>): MatchedMember => {
  const base = {
    memberId: id,
    decision: noDecision,
    note: '',
    enteredAt: '',
    enteredBy: '',
    batchId: null,
    withdrawnReason: null,
  };
  const events: MatchedMember['events'] = [
    {
      ...base,
      id: id * 10,
      kind: 'admitted',
      effectiveOn: '1990-02-03',
      payload: { orgId: null, introducers: '', place: '' },
    },
    { ...base, id: id * 10 + 1, kind: 'recognised', effectiveOn: '1991-02-03', payload: {} },
    {
      ...base,
      id: id * 10 + 2,
      kind: 'enrolled',
      effectiveOn: '2020-12-31',
      payload: { orgId: 1, source: '', standingKnown: true },
    },
  ];
  return {
    id,
    events,
    state: foldLedger(events, '2026-11-22').state,
    ratings: new Map(),
    own: {},
    record: { ...emptyMemberRecord(), fullName: 'Nguyễn Văn An', bornOn: '1965-05-20', ...record },
  };
};

export const outcomes = (made: ImportPlan): string[] =>
  made.rows.map((r) => (r.why ? `${r.outcome}: ${r.why}` : r.outcome));
export const kinds = (made: ImportPlan): string[] => made.problems.map((p) => `${p.severity} ${p.kind}`);
