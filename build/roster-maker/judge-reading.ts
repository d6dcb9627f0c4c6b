import type { RosterPerson, RosterReading } from '../../shared/roster/types.ts';
import { foldText } from '../../shared/text/names.ts';
import { FOUND, foundIn } from './found-values.ts';
import type { ExpectedMember, MadeRoster } from './made-sheet.ts';

/** One way in which a reading is not right. */
export interface Fault {
  readonly what:
    | 'wrong'
    | 'invented'
    | 'silent'
    | 'lost'
    | 'alarm'
    | 'missing-member'
    | 'extra-member'
    | 'undecided'
    | 'converted';
  readonly row: number;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(' › ') : String(value ?? ''));
/** A name of an organisation that the file writes in capitals: its own capitals cannot be known. */
const same = (field: string, a: string, b: string): boolean =>
  field === 'branch' || field === 'organisation' ? foldText(a) === foldText(b) : a === b;

/** Fewer than one text in a hundred may be left to the user; in a short list, two. */
const UNDECIDED = { share: 0.01, least: 3 };

export function judgeReading(roster: MadeRoster, reading: RosterReading): readonly Fault[] {
  const byRow = new Map(reading.people.map((person) => [person.row, person]));
  const faults: Fault[] = [];
  const isLegacy = roster.kind === 'tcvn3' || roster.kind === 'vni';
  for (const member of roster.members) {
    const person = byRow.get(member.row);
    byRow.delete(member.row);
    if (person === undefined) {
      const skipped = reading.skipped.find(({ row }) => row === member.row);
      faults.push({
        what: 'missing-member',
        row: member.row,
        field: '',
        expected: shown(member.values.name),
        found: skipped?.why ?? '',
      });
    } else faults.push(...judgePerson(claimed(member, reading), person, isLegacy));
  }
  for (const person of byRow.values())
    faults.push({
      what: 'extra-member',
      row: person.row,
      field: '',
      expected: '',
      found: person.nameWritten,
    });
  const undecided = reading.converted.filter((cell) => cell.undecided);
  const cells = roster.members.length * Object.keys(roster.members[0]?.values ?? {}).length;
  if (undecided.length >= Math.max(UNDECIDED.least, cells * UNDECIDED.share))
    faults.push({
      what: 'undecided',
      row: undecided[0]?.row ?? 0,
      field: '',
      expected: '',
      found: `${undecided.length} of ${cells}: ${undecided[0]?.before}`,
    });
  if (!isLegacy) {
    for (const cell of reading.converted)
      faults.push({
        what: 'converted',
        row: cell.row + 1,
        field: String(cell.column),
        expected: cell.before,
        found: cell.after,
      });
  }
  return faults;
}

/** What the upper level found of a member is judged once the reader claims such columns as its own. */
function claimed(member: ExpectedMember, { columns }: RosterReading): ExpectedMember {
  if (columns.some(({ target }) => target.kind === 'finding')) return member;
  const { finding: _, ...values } = member.values;
  return { ...member, values };
}

function judgePerson(member: ExpectedMember, person: RosterPerson, isLegacy: boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const said = person.problems.map((problem) => problem.kind as string);
  const harmed = member.harmed ?? {};
  const add = (what: Fault['what'], field: string, expected: string, found: string): void => {
    faults.push({ what, row: member.row, field, expected, found });
  };
  for (const [field, reports] of Object.entries(harmed)) {
    if (!reports.some((kind) => said.includes(kind)))
      add('silent', field, reports.join('|'), foundIn(person, field) || said.join('|'));
  }
  const undecided = isLegacy && said.includes('text-undecided');
  const every = new Set([...Object.keys(FOUND), ...Object.keys(member.values)]);
  for (const year of Object.keys(person.ratings)) every.add(`rating${year}`);
  for (const field of every) {
    if (field === 'organisation' && !('organisation' in member.values)) continue;
    if (field === 'branch' && 'organisation' in member.values) continue;
    const found = foundIn(person, field);
    const expected = shown(member.values[field]);
    if (same(field, found, expected)) continue;
    // A legacy cell that reads as Vietnamese both ways stays as written, and is said; there may be few of them.
    if (undecided) continue;
    // What was harmed may be left out, once it is said; of a harmed date the reading may show what stands there.
    if (
      field in harmed &&
      (found === '' ||
        harmed[field]?.some((kind) => /^date-(order|future|swapped)$|^id-mismatch$/.test(kind)) ||
        field === 'name')
    )
      continue;
    if (!(field in member.values)) add('invented', field, '', found);
    else add(found === '' ? 'lost' : 'wrong', field, expected, found);
  }
  const expectedKinds = new Set(Object.values(harmed).flat());
  for (const problem of person.problems) {
    if (!expectedKinds.has(problem.kind) && !(isLegacy && problem.kind === 'text-undecided'))
      add(
        'alarm',
        `${problem.kind}@${problem.column}`,
        '',
        `${problem.severity} ${problem.written} ${JSON.stringify(problem.params)}`,
      );
  }
  return faults;
}
