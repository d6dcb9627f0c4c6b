/**
 * Huy hiệu Đảng: who was awarded, by level and round, and who was proposed. What is given again (cấp lại, đổi) stands
 * beside and is in no sum.
 */
import type { ReadDb } from '../../../db/connection.ts';
import { countProposals } from '../../../db/repo/badge-proposal.ts';
import { openProposalStates } from '../../../shared/entities/badge-proposal.ts';
import { noDecision } from '../../../shared/entities/event.ts';
import { proposalStateNames } from '../../../shared/i18n/vi/badge-proposal.ts';
import { decisionText } from '../../../shared/i18n/vi/event-sentences.ts';
import { badgesReportText as text } from '../../../shared/i18n/vi/report-badges.ts';
import type { BadgeAward } from '../../../shared/ipc/badge-award.ts';
import type { ProposalRow } from '../../../shared/ipc/badge-proposal.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { isAward } from '../../../shared/rules/badge-award.ts';
import { yearBefore } from '../../../shared/rules/compare-periods.ts';
import { type BadgeRoundName, badgeRoundNames } from '../../../shared/rules/regulations/badge-rounds.ts';
import { everyBadgeLevel } from '../../../shared/rules/regulations/membership.ts';
import { awardsOf } from '../badge-award-queries.ts';
import { orgsAsked, proposalRows } from '../badge-proposal-queries.ts';
import {
  type CountedRow,
  comparedLine,
  crossLine,
  noRows,
  type RowLine,
  rowsBehind,
} from './counted-rows.ts';
import type { SectionMaker } from './section-maker.ts';

/** Names of rounds have strokes and letters that an address does not. */
const roundKeys: Readonly<Record<BadgeRoundName, string>> = {
  '3/2': 'r0302',
  '19/5': 'r1905',
  '2/9': 'r0209',
  '7/11': 'r0711',
  khác: 'other',
};

type AwardLine = RowLine<BadgeAward>;
const counts = ({ award }: BadgeAward): boolean => isAward(award);
const oncePerson = ({ memberId }: { readonly memberId: number }): number => memberId;

const ofAward = (key: 'posthumous' | 'reissued' | 'exchanged', award: BadgeAward['award']): AwardLine => ({
  key,
  label: text[key],
  unit: 'person',
  indent: key === 'posthumous' ? 1 : 0,
  fits: (row) => row.award === award,
  once: oncePerson,
});

const peopleLines: readonly AwardLine[] = [
  { key: 'people', label: text.people, unit: 'person', fits: counts, once: oncePerson },
  ofAward('posthumous', 'posthumous'),
  {
    key: 'withoutNumber',
    label: text.withoutNumber,
    unit: 'person',
    indent: 1,
    fits: (row) => counts(row) && row.badgeNumber === '',
    once: oncePerson,
  },
  ofAward('reissued', 'reissue'),
  ofAward('exchanged', 'exchange'),
];

/** One has each level once, so that of one level lượt and people are the same; of all levels the sum is lượt. */
function levelLines(awards: readonly BadgeAward[]): readonly AwardLine[] {
  const levels = new Set([...everyBadgeLevel, ...awards.filter(counts).map(({ level }) => level)]);
  return [
    ...[...levels]
      .toSorted((a, b) => a - b)
      .map(
        (level): AwardLine => ({
          key: `level.${level}`,
          label: text.level(level),
          unit: 'person',
          fits: (row) => counts(row) && row.level === level,
        }),
      ),
    { key: 'sum', label: text.sum, unit: 'entry', kind: 'sum', fits: counts },
  ];
}

const roundColumns = [
  ...badgeRoundNames.map((round) => ({
    key: roundKeys[round],
    label: text.rounds[round],
    fits: (row: BadgeAward) => row.round === round,
  })),
  { key: 'sum', label: text.sum, fits: () => true },
];

type ProposalLine = RowLine<ProposalRow>;
const inState =
  (...states: readonly ProposalRow['state'][]) =>
  ({ state }: ProposalRow): boolean =>
    states.includes(state);
const stands = ({ state }: ProposalRow): boolean => state !== 'withdrawn';

const proposalLines: readonly ProposalLine[] = [
  { key: 'proposed', label: text.proposed, unit: 'proposal', kind: 'sum', fits: stands },
  ...badgeRoundNames.map(
    (round): ProposalLine => ({
      key: `round.${roundKeys[round]}`,
      label: text.rounds[round],
      unit: 'proposal',
      indent: 1,
      fits: (row) => stands(row) && row.roundName === round,
    }),
  ),
];

const ofState = (
  key: keyof typeof text.states,
  ...states: readonly ProposalRow['state'][]
): ProposalLine => ({ key, label: text.states[key], unit: 'proposal', fits: inState(...states) });

const outcomeLines: readonly ProposalLine[] = [
  ofState('sent', 'sent', 'awarded', 'refused'),
  ofState('awarded', 'awarded'),
  ofState('refused', 'refused'),
  ofState('waiting', ...openProposalStates),
  ofState('withdrawn', 'withdrawn'),
];

function proposalsOf(db: ReadDb, { from, to, orgId }: PeriodQuestion): ProposalRow[] {
  const orgIds = orgsAsked(db, orgId, to);
  const rounds = new Set(countProposals(db, { from, to, orgIds }).map(({ roundDay }) => roundDay));
  return [...rounds].flatMap((roundDay) => proposalRows(db, { roundDay, orgIds }));
}

export const badgesSection: SectionMaker = {
  title: text.title,
  restricted: false,
  blocks: ({ db }, question) => {
    const before = { ...question, ...yearBefore(question) };
    const awards = { now: awardsOf(db, question), before: awardsOf(db, before) };
    const proposals = { now: proposalsOf(db, question), before: proposalsOf(db, before) };
    const levels = levelLines([...awards.now, ...awards.before]);
    const blocks: ReportBlock[] = [
      {
        key: 'people',
        title: text.blocks.people,
        kind: 'compared',
        columns: [],
        lines: peopleLines.map((line) => comparedLine(line, awards.now, awards.before)),
        notes: [text.counted, ...severalLevels(awards.now)],
      },
      {
        key: 'levels',
        title: text.blocks.levels,
        kind: 'compared',
        columns: [],
        lines: levels.map((line) => comparedLine(line, awards.now, awards.before)),
        notes: [],
        picture: 'bars',
      },
      {
        key: 'awards',
        title: text.blocks.awards,
        kind: 'cross',
        columns: roundColumns.map(({ key, label }) => ({ key, label })),
        lines: levels.map((line) =>
          crossLine(
            line,
            roundColumns.map(({ fits }) => fits),
            awards.now,
          ),
        ),
        notes: [],
      },
      {
        key: 'proposals',
        title: text.blocks.proposals,
        kind: 'compared',
        columns: [],
        lines: proposalLines.map((line) => comparedLine(line, proposals.now, proposals.before)),
        notes: [],
      },
      {
        key: 'outcomes',
        title: text.blocks.outcomes,
        kind: 'compared',
        columns: [],
        lines: outcomeLines.map((line) => comparedLine(line, proposals.now, proposals.before)),
        notes: [],
      },
    ];
    return ok(blocks);
  },
  behind: ({ db }, question, { block, line: key, column }, window) => {
    if (block === 'proposals' || block === 'outcomes') {
      const line = (block === 'proposals' ? proposalLines : outcomeLines).find((l) => l.key === key);
      return ok(rowsBehind(line, proposalsOf(db, question), window, proposalFigureRow));
    }
    const awards = awardsOf(db, question);
    const lines = block === 'people' ? peopleLines : levelLines(awards);
    const inColumn = block === 'awards' ? roundColumns.find((c) => c.key === column)?.fits : () => true;
    if (!inColumn) return ok(noRows);
    return ok(
      rowsBehind(
        lines.find((l) => l.key === key),
        awards.filter(inColumn),
        window,
        awardFigureRow,
      ),
    );
  },
};

function severalLevels(awards: readonly BadgeAward[]): readonly string[] {
  const kept = awards.filter(counts);
  const people = new Set(kept.map(oncePerson)).size;
  if (kept.length === 0) return [text.none];
  return kept.length === people ? [] : [text.severalLevels(kept.length, people)];
}

const awardWords = ({ level, award, round, badgeNumber }: BadgeAward): string =>
  [`${text.level(level)}: ${text.awardKinds[award]}`, text.rounds[round], text.number(badgeNumber)]
    .filter(Boolean)
    .join(', ');

const paperOf = ({ decisionNumber, signedOn }: BadgeAward): string =>
  decisionText({ ...noDecision, number: decisionNumber, signedOn });

const awardFigureRow = ({ row, same, amount }: CountedRow<BadgeAward>): FigureRow => ({
  key: String(row.eventId),
  memberId: row.memberId,
  orgId: null,
  name: row.fullName,
  bornOn: row.bornOn,
  orgName: row.orgName,
  on: row.awardedOn,
  what: same.map(awardWords).join('; '),
  paper: [...new Set(same.map(paperOf))].filter(Boolean).join('; '),
  amount,
});

const proposalFigureRow = ({ row, amount }: CountedRow<ProposalRow>): FigureRow => ({
  key: String(row.id),
  memberId: row.memberId,
  orgId: null,
  name: row.fullName,
  bornOn: row.bornOn,
  orgName: row.orgName,
  on: row.roundDay,
  what: `${text.level(row.level)}, ${text.rounds[row.roundName]}: ${proposalStateNames[row.state]}`,
  paper: row.decisionNumber === '' ? '' : decisionText({ ...noDecision, number: row.decisionNumber }),
  amount,
});
