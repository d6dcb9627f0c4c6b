/** What branches collected in a period, what they keep of it and what goes up; and the hand-overs themselves. */
import type { ReadDb } from '../../db/connection.ts';
import {
  collectedByBranch,
  handoversIn,
  insertHandover,
  keptPartsOf,
  putShare,
} from '../../db/repo/dues-handover.ts';
import { listOrganisations, organisationNames, subtreeIds } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { firstDayOfMonth } from '../../shared/entities/dues.ts';
import { duesText } from '../../shared/i18n/vi/dues.ts';
import type { OpInput } from '../../shared/ipc/contract.ts';
import type { DuesSplit, DuesSplitRow } from '../../shared/ipc/dues.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type MonthPart, splitOf } from '../../shared/rules/dues-account.ts';
import { duesRegulationOn } from '../../shared/rules/regulations/dues.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { CoreContext } from './context.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

const branchTypes: readonly string[] = ['branch', 'grassrootsBranch'];
const inSpan = (month: string, { from, to }: Span): boolean => from <= month && month <= to;
const total = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

/** Branches of the organisation with its subtree, and whoever else in it collected something. */
export function duesSplit(db: ReadDb, { orgId, ...span }: Span & { readonly orgId: number }): DuesSplit {
  const handovers = handoversIn(db, span);
  const widest = [...handovers.values()].flat().reduce<Span>(
    (wide, { fromMonth, toMonth }) => ({
      from: fromMonth < wide.from ? fromMonth : wide.from,
      to: toMonth > wide.to ? toMonth : wide.to,
    }),
    span,
  );
  const collected = collectedByBranch(db, widest);
  const below = new Set(subtreeIds(db, orgId));
  const branches = listOrganisations(db).filter(
    ({ id, type }) => below.has(id) && branchTypes.includes(type),
  );
  const ids = new Set([
    ...branches.map(({ id }) => id),
    ...[...collected.keys(), ...handovers.keys()].filter((id) => below.has(id)),
  ]);
  const names = organisationNames(db);
  const rows = [...ids].map((id): DuesSplitRow => {
    const months = collected.get(id) ?? [];
    const amount = total(months.filter(({ month }) => inSpan(month, span)));
    const keptParts = keptPartsOf(db, id, span.to);
    const { kept, forwarded } = splitOf(amount, keptParts ?? 0);
    const handed = handovers.get(id) ?? [];
    return {
      orgId: id,
      orgName: names.get(id) ?? '',
      collected: amount,
      keptParts,
      kept: keptParts === null ? 0 : kept,
      forwarded: keptParts === null ? 0 : forwarded,
      handovers: handed,
      notHandedUp: notHandedUp(months, span, handed),
    };
  });
  const sum = (key: 'collected' | 'kept' | 'forwarded' | 'notHandedUp') =>
    rows.reduce((all, row) => all + row[key], 0);
  const { least, most, citation } = duesRegulationOn(firstDayOfMonth(span.to), ruleChanges(db)).kept;
  return {
    rows,
    totals: {
      collected: sum('collected'),
      kept: sum('kept'),
      forwarded: sum('forwarded'),
      notHandedUp: sum('notHandedUp'),
    },
    withoutShare: rows.filter((row) => row.keptParts === null && row.collected > 0).length,
    keptRule: { least, most, citation },
  };
}

/** Money of months that no hand-over covers, and what came in after one that covers them. */
function notHandedUp(
  months: readonly MonthPart[],
  span: Span,
  handovers: readonly { readonly fromMonth: string; readonly toMonth: string; readonly collected: number }[],
): number {
  const covered = (month: string) =>
    handovers.some(({ fromMonth, toMonth }) => inSpan(month, { from: fromMonth, to: toMonth }));
  const open = months.filter(({ month }) => inSpan(month, span) && !covered(month));
  const late =
    total(months.filter(({ month }) => covered(month))) - handovers.reduce((all, h) => all + h.collected, 0);
  return total(open) + late;
}

export function setDuesShare(input: OpInput<'dues.setShare'>, { db, write }: CoreContext): Result<null> {
  if (input.orgId !== null && !organisationNames(db).has(input.orgId)) return fail('dues.no-organisation');
  return write(duesText.steps.share, (w) => {
    putShare(w, input);
    return ok(null);
  });
}

export function handOverDues(
  input: OpInput<'dues.handOver'>,
  { db, today, write }: CoreContext,
): Result<null> {
  const { orgId, from, to, handedOn, paper, receiver } = input;
  const org = organisationNames(db).get(orgId);
  if (org === undefined) return fail('dues.no-organisation');
  if (to < from) return fail('dues.months-order');
  if (handedOn > today) return fail('dues.future', { what: 'Ngày nộp', date: formatDate(handedOn) });
  const [other] = handoversIn(db, { from, to }).get(orgId) ?? [];
  if (other)
    return fail('dues.handover-overlap', {
      org,
      from: formatDate(other.fromMonth),
      to: formatDate(other.toMonth),
    });
  const collected = total(collectedByBranch(db, { from, to }).get(orgId) ?? []);
  if (collected === 0) return fail('dues.handover-nothing', { org });
  if (collected !== input.collected) return fail('dues.changed-meanwhile', { what: `Số đã thu của ${org}` });
  const keptParts = keptPartsOf(db, orgId, to);
  if (keptParts === null) return fail('dues.share-missing', { org });
  const { kept, forwarded } = splitOf(collected, keptParts);
  return write(duesText.steps.handOver, (w) => {
    insertHandover(w, {
      orgId,
      fromMonth: from,
      toMonth: to,
      collected,
      kept,
      forwarded,
      handedOn,
      paper,
      receiver,
    });
    return ok(null);
  });
}
