/** The tables of the structure of the membership: which lines there are, and what they are called. */
import { codeLists } from '../../../shared/codes/code-lists.ts';
import { structureText as text } from '../../../shared/i18n/vi/report-structure.ts';
import type { ReportBlock, ReportLine } from '../../../shared/ipc/report.ts';
import type { StructureRegulation } from '../../../shared/rules/regulations/structure.ts';
import { type WordBlock, wordBlocks, wordKey } from '../../../shared/rules/report/structure-lines.ts';
import type { StructureTally } from './structure-tally.ts';

interface Named {
  readonly key: string;
  readonly label: string;
  readonly indent?: 0 | 1;
}

const bandsOf = (
  bands: readonly number[],
  say: (from: number, to: number | null) => string,
  last: (next: number) => number,
): Named[] =>
  bands.map((from, i) => {
    const next = bands[i + 1];
    return { key: `from-${from}`, label: say(from, next === undefined ? null : last(next)) };
  });

/** Lines of each block in their order; those of a block but `members` add up to everybody. */
function linesOfBlocks({ ageBands, partyAgeBands, youthAge }: StructureRegulation): Record<string, Named[]> {
  const [youngest = 0, oldest = 0] = youthAge;
  const { total, official, probationary, unverified, ...others } = text.members;
  const part = (key: string, label: string): Named => ({ key, label, indent: 1 });
  const words = (block: WordBlock): Named[] => [
    ...(codeLists[block]?.names ?? []).map((name) => ({ key: wordKey(name), label: name })),
    { key: 'other', label: text.other },
    { key: 'unknown', label: text.unknown },
  ];
  return {
    members: [
      part('official', official),
      part('probationary', probationary),
      part('unverified', unverified),
      ...Object.entries(others).map(([key, label]) => ({ key, label })),
      { key: 'youth', label: text.youth(youngest, oldest) },
    ],
    age: [
      { key: 'under', label: text.ageUnder(ageBands[0] ?? 0) },
      ...bandsOf(ageBands, text.ageBand, (next) => next - 1),
      { key: 'unknown', label: text.ageUnknown },
    ],
    partyAge: [
      { key: 'under', label: text.partyAgeUnder(partyAgeBands[0] ?? 0) },
      ...bandsOf(partyAgeBands, text.partyAgeBand, (next) => next),
      { key: 'none', label: text.partyAgeNone },
      { key: 'unclear', label: text.partyAgeUnclear },
    ],
    ...Object.fromEntries(wordBlocks.map((block) => [block, words(block)])),
  };
}

/** What a line 'block/line' says of those who stand on it. */
export const structureLabels = (regulation: StructureRegulation): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(linesOfBlocks(regulation)).flatMap(([block, lines]) =>
      lines.map(({ key, label }) => [`${block}/${key}`, label] as const),
    ),
  );

export function structureBlocks(
  now: StructureTally,
  before: StructureTally,
  regulation: StructureRegulation,
): ReportBlock[] {
  const whole = now.count('members/total');
  const line = (block: string, { key, label, indent = 0 }: Named): ReportLine => {
    const of = now.count(`${block}/${key}`);
    return {
      key,
      label,
      unit: 'person',
      indent,
      values: [of, before.count(`${block}/${key}`)],
      opens: true,
      share: { of, whole, base: text.onMembers(whole), decimals: 1 },
    };
  };
  const total = (key: string, label: string): ReportLine => ({
    key,
    label,
    unit: 'person',
    indent: 0,
    kind: 'sum',
    values: [whole, before.count('members/total')],
    opens: true,
  });
  const lines = linesOfBlocks(regulation);
  const of = (block: string): ReportLine[] => (lines[block] ?? []).map((named) => line(block, named));
  const compared = { kind: 'compared', columns: [] } as const;
  const pictured = (block: keyof typeof text.blocks, more: Partial<ReportBlock> = {}): ReportBlock => ({
    key: block,
    title: text.blocks[block],
    ...compared,
    lines: [...of(block), total('sum', text.sum)],
    notes: [],
    picture: 'bars',
    ...more,
  });
  const averages: ReportLine = {
    key: 'average',
    label: text.ageAverage,
    unit: 'year',
    indent: 0,
    values: [now.averageAge, before.averageAge],
    opens: false,
  };
  const ageNotes = [
    text.onKnownBirths(now.knownBirths),
    ...(now.vagueBirths > 0 ? [text.vagueBirths(now.vagueBirths)] : []),
    regulation.citation,
  ];
  return [
    {
      key: 'members',
      title: text.blocks.members,
      ...compared,
      lines: [total('total', text.members.total), ...of('members')],
      notes: now.otherEthnicity > 0 ? [text.otherEthnicity(now.otherEthnicity)] : [],
    },
    pictured('age', { lines: [...of('age'), total('sum', text.sum), averages], notes: ageNotes }),
    pictured('partyAge'),
    ...wordBlocks.map((block) => pictured(block)),
  ];
}
