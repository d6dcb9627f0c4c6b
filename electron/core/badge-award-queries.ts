/** What was awarded: figures of a period beside those of the year before, the lists behind them, the money. */
import type { ReadDb } from '../../db/connection.ts';
import { type AwardRow, type AwardScope, awardsOfPeriod } from '../../db/repo/badge-award.ts';
import { countProposals, proposalsOfMember, type RoundCount } from '../../db/repo/badge-proposal.ts';
import { eventsOfMember } from '../../db/repo/event.ts';
import { getMember } from '../../db/repo/member.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { orgNamesOn } from '../../db/reports/books/book-scope.ts';
import type {
  AwardFigures,
  AwardLevel,
  AwardMoney,
  BadgeAward,
  MoneyLine,
  RoundBalance,
} from '../../shared/ipc/badge-award.ts';
import { fail, ok } from '../../shared/result.ts';
import { isAward } from '../../shared/rules/badge-award.ts';
import { badgeMoney } from '../../shared/rules/badge-money.ts';
import { compared, yearBefore } from '../../shared/rules/compare-periods.ts';
import { standingEvents } from '../../shared/rules/lifecycle.ts';
import type { RuleChanges } from '../../shared/rules/regulations/rule-change.ts';
import { endOfTime } from '../../shared/text/day-arithmetic.ts';
import { orgsAsked } from './badge-proposal-queries.ts';
import type { CoreContext, CoreHandlers } from './context.ts';

interface Span {
  readonly from: string;
  readonly to: string;
  readonly orgId: number | null;
}

const scopeOf = (db: ReadDb, { from, to, orgId }: Span): AwardScope => ({
  from,
  to,
  orgIds: orgsAsked(db, orgId, to),
});

const people = (rows: readonly AwardRow[]): number => new Set(rows.map((r) => r.memberId)).size;
const awardsIn = (db: ReadDb, span: Span) => {
  const all = awardsOfPeriod(db, scopeOf(db, span));
  return { all, awards: all.filter((r) => isAward(r.award)) };
};

const byRound = (rows: readonly AwardRow[]) =>
  Object.fromEntries(
    [...Map.groupBy(rows, (r) => r.round)].map(([round, ofRound]) => [round, people(ofRound)]),
  );

function levelsOf(now: readonly AwardRow[], before: readonly AwardRow[]): AwardLevel[] {
  const levels = [...new Set([...now, ...before].map((r) => r.level))].toSorted((a, b) => a - b);
  return levels.map((level) => {
    const ofLevel = now.filter((r) => r.level === level);
    const earlier = before.filter((r) => r.level === level);
    return { level, rounds: byRound(ofLevel), people: compared(people(ofLevel), people(earlier)) };
  });
}

function balanceOf(counts: readonly RoundCount[]): RoundBalance[] {
  return [...Map.groupBy(counts, (c) => c.roundDay)].map(([roundDay, ofRound]) => {
    const sum = (...states: RoundCount['state'][]) =>
      ofRound.reduce((total, c) => (states.includes(c.state) ? total + c.count : total), 0);
    return {
      roundDay,
      roundName: ofRound[0]?.roundName ?? 'khác',
      proposed: sum('drafted', 'declared', 'resolved', 'sent', 'awarded', 'refused'),
      sent: sum('sent', 'awarded', 'refused'),
      awarded: sum('awarded'),
      refused: sum('refused'),
      waiting: sum('drafted', 'declared', 'resolved', 'sent'),
      withdrawn: sum('withdrawn'),
    };
  });
}

export function awardFigures(db: ReadDb, span: Span): AwardFigures {
  const earlier = { ...span, ...yearBefore(span) };
  const now = awardsIn(db, span);
  const before = awardsIn(db, earlier);
  const given = (award: AwardRow['award']) =>
    compared(
      people(now.all.filter((r) => r.award === award)),
      people(before.all.filter((r) => r.award === award)),
    );
  const balance = balanceOf(countProposals(db, scopeOf(db, span)));
  const proposed = (rows: readonly RoundBalance[]) => rows.reduce((sum, r) => sum + r.proposed, 0);
  return {
    levels: levelsOf(now.awards, before.awards),
    rounds: byRound(now.awards),
    people: compared(people(now.awards), people(before.awards)),
    awards: now.awards.length,
    posthumous: given('posthumous'),
    reissued: given('reissue'),
    exchanged: given('exchange'),
    withoutNumber: now.awards.filter((r) => r.badgeNumber === '').length,
    balance,
    proposed: compared(proposed(balance), proposed(balanceOf(countProposals(db, scopeOf(db, earlier))))),
    notProposed: people(now.awards.filter((r) => r.proposalId === null)),
  };
}

const toAward = (row: AwardRow, orgName: (id: number | null) => string): BadgeAward => {
  const { orgId, countedOn: _, proposalId, ...award } = row;
  return { ...award, orgName: orgName(orgId), proposed: proposalId !== null };
};

export const awardsOf = (db: ReadDb, span: Span): BadgeAward[] => {
  const orgName = orgNamesOn(db, span.to);
  return awardsOfPeriod(db, scopeOf(db, span)).map((row) => toAward(row, orgName));
};

/** The awards of a period with the money of each; what is given again brings none. */
export const moneyOf = (db: ReadDb, span: Span, changes: RuleChanges) =>
  awardsIn(db, span).awards.map((row) => ({ row, money: badgeMoney(row.level, row.countedOn, changes) }));

function moneyLines(db: ReadDb, span: Span): AwardMoney {
  const each = moneyOf(db, span, ruleChanges(db));
  const groups = Map.groupBy(each, ({ row, money }) => `${row.level}/${money.multiple}/${money.baseSalary}`);
  const lines = [...groups.values()].flatMap((group): MoneyLine[] => {
    const [first] = group;
    if (!first) return [];
    const { multiple, baseSalary, amount } = first.money;
    return [
      {
        level: first.row.level,
        people: group.length,
        multiple,
        baseSalary,
        amount: amount === null ? null : amount * group.length,
      },
    ];
  });
  return {
    lines: lines.toSorted((a, b) => a.level - b.level || (a.baseSalary ?? 0) - (b.baseSalary ?? 0)),
    people: each.length,
    sum: lines.reduce((sum, l) => sum + (l.amount ?? 0), 0),
    unknown: each.filter(({ money }) => money.amount === null).length,
    citations: [...new Set(each.map(({ money }) => money.citation))],
  };
}

function badgesOfMember(memberId: number, { db }: CoreContext) {
  const member = getMember(db, memberId);
  if (!member) return fail('member.not-found');
  const orgs = organisationNames(db);
  const proposals = proposalsOfMember(db, memberId);
  const held = standingEvents(eventsOfMember(db, memberId), endOfTime).flatMap((e): BadgeAward[] => {
    if (e.kind !== 'badgeAwarded') return [];
    const proposal = proposals.find((p) => p.eventId === e.id);
    return [
      {
        eventId: e.id,
        memberId,
        fullName: member.record.fullName,
        bornOn: member.record.bornOn,
        orgName: proposal ? (orgs.get(proposal.orgId) ?? '') : '',
        ...e.payload,
        awardedOn: e.effectiveOn,
        decisionNumber: e.decision.number,
        signedOn: e.decision.signedOn,
        proposed: proposal !== undefined,
        note: e.note,
      },
    ];
  });
  return ok({ held, proposals: proposals.map((p) => ({ ...p, orgName: orgs.get(p.orgId) ?? '' })) });
}

export const badgeAwardQueries: CoreHandlers<
  'badgeAward.figures' | 'badgeAward.page' | 'badgeAward.money' | 'badgeAward.ofMember'
> = {
  'badgeAward.figures': (span, { db }) => ok(awardFigures(db, span)),

  'badgeAward.page': ({ level, round, award, noNumber, limit, ...span }, { db }) => {
    const found = awardsOf(db, span).filter(
      (r) =>
        (award === '' ? isAward(r.award) : r.award === award) &&
        (level === 0 || r.level === level) &&
        (round === '' || r.round === round) &&
        (!noNumber || r.badgeNumber === ''),
    );
    return ok({ found: found.length, rows: found.slice(0, limit) });
  },

  'badgeAward.money': (span, { db }) => ok(moneyLines(db, span)),

  'badgeAward.ofMember': ({ memberId }, context) => badgesOfMember(memberId, context),
};
