/**
 * What an import of a list would make of it, as plain JSON under names that stay the same whatever the register
 * calls its fields: for support, for tests and for anybody who wants to check the reading. Pure.
 */
import { problemText } from '../../shared/i18n/vi/import-problem.ts';
import { makePlan } from '../../shared/roster/plan.ts';
import type { PlanProblem } from '../../shared/roster/plan-types.ts';
import type { ColumnTarget, RosterPerson, RosterReading } from '../../shared/roster/types.ts';
import { noChanges } from '../../shared/rules/regulations/rule-change.ts';
import { foldText } from '../../shared/text/names.ts';

export interface PreviewProblem {
  readonly code: PlanProblem['kind'];
  readonly field: string | null;
  readonly severity: PlanProblem['severity'];
  /** the sentence that a person reads on the screen */
  readonly message: string;
}

export interface RosterPreview {
  readonly sheet: string;
  readonly kind: RosterReading['kind'];
  readonly encoding: RosterReading['encoding'];
  /** Excel rows, from 1 */
  readonly headerRows: readonly number[];
  /** field → header; headers of several columns that make one field are joined by " | " */
  readonly columns: Readonly<Record<string, string>>;
  readonly members: readonly {
    readonly row: number;
    readonly values: Readonly<Record<string, string>>;
    readonly problems: readonly PreviewProblem[];
  }[];
  readonly skipped: readonly { readonly row: number; readonly reason: string; readonly text: string }[];
}

/** The names of this command where they differ from the register's own. */
const OUTER: Readonly<Record<string, string>> = {
  bornOn: 'birthDate',
  citizenId: 'cccd',
  familyName: 'fullName',
  givenName: 'fullName',
  bornMale: 'birthDate',
  bornFemale: 'birthDate',
  maleMark: 'sex',
  femaleMark: 'sex',
  homeProvince: 'homeTown',
  homeDetail: 'homeTown',
};
const outer = (name: string): string => OUTER[name] ?? name;

/** The plan of the list for a register with nobody in it: the problems are those that the wizard shows. */
export function previewRoster(reading: RosterReading, today: string): RosterPreview {
  const plan = makePlan(
    reading,
    {
      organisations: [{ id: 1, parentId: null, type: 'grassrootsCommittee', name: '', code: '', members: 0 }],
      known: [],
      remembered: new Map(),
      matched: () => new Map(),
      today,
      ruleChanges: noChanges,
      closedYears: new Map(),
    },
    {
      asOf: reading.asOf ?? today,
      orgId: 1,
      newOrganisation: '',
      organisations: {},
      matches: 'update',
      decisions: {},
      fields: {},
    },
  );
  const rows = new Map(plan.rows.map((row) => [row.row, row]));
  const problems = Map.groupBy(plan.problems, (problem) => problem.row);
  const headedChiBo = reading.columns.some(
    ({ target, header }) =>
      target.kind === 'fact' && target.fact === 'organisation' && /\bchi bo\b/.test(foldText(header)),
  );
  return {
    sheet: reading.sheet,
    kind: reading.kind,
    encoding: reading.encoding,
    headerRows: reading.headerRows.map((row) => row + 1),
    columns: headersByField(reading),
    members: reading.people.map((person) => ({
      row: person.row,
      values: valuesOf(person, rows.get(person.row)?.fields ?? {}, headedChiBo),
      problems: (problems.get(person.row) ?? []).map((problem) => ({
        code: problem.kind,
        field: fieldOf(problem, reading),
        severity: problem.severity,
        message: problemText(
          problem,
          person.fields.fullName ?? person.nameWritten,
          (column) => reading.columns.find((c) => c.column === column)?.header ?? String(column + 1),
        ),
      })),
    })),
    skipped: reading.skipped.map(({ row, why, text }) => ({ row, reason: why, text })),
  };
}

/** What a column is called here; null for one that is not taken over. */
function targetName(target: ColumnTarget): string | null {
  switch (target.kind) {
    case 'field':
      return outer(target.field);
    case 'fact':
      return outer(target.fact);
    case 'rating':
      return `rating${target.year}`;
    case 'own':
      return target.label;
    case 'event':
      return target.part;
    case 'finding':
      return target.part === 'result' ? 'findingResult' : 'findingDetail';
    case 'uid':
      return 'uid';
    case 'ignore':
      return null;
  }
}

function headersByField({ columns }: RosterReading): Record<string, string> {
  const headers = new Map<string, string[]>();
  for (const { target, header } of columns) {
    const name = targetName(target);
    if (name === null) continue;
    const known = headers.get(name);
    if (known === undefined) headers.set(name, [header]);
    else if (header !== '' && !known.includes(header)) known.push(header);
  }
  return Object.fromEntries([...headers].map(([name, texts]) => [name, texts.join(' | ')]));
}

function fieldOf(problem: PlanProblem, { columns }: RosterReading): string | null {
  if (problem.kind === 'name-missing') return 'fullName';
  if (problem.column === null) return null;
  const column = columns.find(
    (c) => c.column === problem.column && c.line === problem.line && c.target.kind !== 'ignore',
  );
  return column === undefined ? null : targetName(column.target);
}

/** The values as they would be written; what the file does not say, or what cannot be read, is no key. */
function valuesOf(
  person: RosterPerson,
  fields: Readonly<Partial<Record<string, string>>>,
  headedChiBo: boolean,
): Record<string, string> {
  const values: Record<string, string> = {};
  const put = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') values[name] = value;
  };
  for (const [name, value] of Object.entries(fields)) put(outer(name), value);
  if (person.nameWritten !== values.fullName) put('nameWritten', person.nameWritten);
  put('admittedOn', person.admittedOn);
  put('officialOn', person.officialOn);
  const { organisation, branch } = placeOf(person.organisation, headedChiBo);
  put('organisation', organisation);
  put('branch', branch);
  put('status', person.status);
  for (const [year, level] of Object.entries(person.ratings)) put(`rating${year}`, level);
  for (const [part, value] of Object.entries(person.event ?? {})) put(part, value);
  put('findingResult', person.finding?.result);
  put('findingDetail', person.finding?.detail);
  put('uid', person.uid);
  return values;
}

/**
 * The path of organisations as two names: the chi bộ, and the organisation outermost around it. A chi bộ cơ sở
 * stands by itself and is an organisation, not a branch of one.
 */
function placeOf(
  path: readonly string[],
  headedChiBo: boolean,
): { readonly organisation: string | undefined; readonly branch: string | undefined } {
  const isBranch = (name: string): boolean => /^(lien )?chi bo\b(?! co so\b)/.test(foldText(name));
  const at = path.findLastIndex(isBranch);
  const branchAt = at === -1 && headedChiBo && path.length > 0 ? path.length - 1 : at;
  return {
    organisation: branchAt === 0 ? undefined : path[0],
    branch: branchAt === -1 ? undefined : path[branchAt],
  };
}
