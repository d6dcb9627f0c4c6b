/**
 * One figure of the regulations on a day: the shipped one, or what was laid over it, with its source. Pure.
 * The rules themselves read withChanges; a test holds the two against each other.
 */
import { findParameter, type KnownParameter } from './regulations/rule-areas.ts';
import { citationOf, type RuleChange, type RuleValue } from './regulations/rule-change.ts';

/** A change as it stands in the register. */
export interface StoredRuleChange extends RuleChange {
  readonly id: number;
  readonly source: 'local' | 'pack';
  readonly packId: number | null;
  /** '' for a change of the office's own */
  readonly packName: string;
  /** why it was changed */
  readonly ground: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly withdrawnReason: string | null;
}

export interface Figure {
  /** null = the regulation says nothing of it */
  readonly value: RuleValue | null;
  readonly validFrom: string;
  /** '' = until another one */
  readonly validUntil: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly origin: 'shipped' | 'local' | 'pack';
  readonly changeId: number | null;
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b.value) && a.citation === b.citation;

/** The shipped figure, each time it or its source became another one, oldest first. */
export function shippedHistory({ area, parameter: { key } }: KnownParameter): Figure[] {
  const all = area.versions.map((version): Figure => {
    const { citation, verified } = version.sources?.[key] ?? version;
    const value = version.figures[key] ?? null;
    const { validFrom } = version;
    return { value, validFrom, validUntil: '', citation, verified, origin: 'shipped', changeId: null };
  });
  return all.filter((figure, i) => {
    const before = all[i - 1];
    return before === undefined || !sameFigure(before, figure);
  });
}

export const figureOfChange = (change: StoredRuleChange): Figure => ({
  value: change.value,
  validFrom: change.validFrom,
  validUntil: change.validUntil,
  citation: citationOf(change),
  verified: change.verified,
  origin: change.source,
  changeId: change.id,
});

/** Those of a parameter that were not withdrawn, in the order of their entry. */
export const standingChanges = (
  { area, parameter }: KnownParameter,
  stored: readonly StoredRuleChange[],
): StoredRuleChange[] =>
  stored.filter((c) => c.area === area.area && c.parameter === parameter.key && c.withdrawnReason === null);

/** What holds on a day: of several changes the one entered last. */
export function figureOn(
  known: KnownParameter,
  day: string,
  stored: readonly StoredRuleChange[],
): Figure | null {
  const change = standingChanges(known, stored).findLast(
    (c) => c.validFrom <= day && (c.validUntil === '' || day <= c.validUntil),
  );
  if (change) return figureOfChange(change);
  const shipped = shippedHistory(known);
  return shipped.findLast((figure) => figure.validFrom <= day) ?? shipped[0] ?? null;
}

/** Figures within a validity that nobody may change by hand: read in their text and not the office's own. By day. */
export function lockedWithin(
  known: KnownParameter,
  { validFrom, validUntil }: Pick<RuleChange, 'validFrom' | 'validUntil'>,
  stored: readonly StoredRuleChange[],
): Figure[] {
  const inside = (day: string) => day > validFrom && (validUntil === '' || day <= validUntil);
  const starts = [...shippedHistory(known), ...standingChanges(known, stored)].map((of) => of.validFrom);
  return [validFrom, ...starts.filter(inside).toSorted()].flatMap((day) => {
    const figure = figureOn(known, day, stored);
    return figure?.verified && figure.origin !== 'local' ? [figure] : [];
  });
}

/** The value that a figure was shipped with: what its table or rows look like. */
export const shippedShape = ({ area, parameter }: KnownParameter): RuleValue | null =>
  area.versions.findLast((version) => version.figures[parameter.key] !== undefined)?.figures[parameter.key] ??
  null;

export const labelOf = (change: Pick<RuleChange, 'area' | 'parameter'>): string =>
  findParameter(change.area, change.parameter)?.parameter.label ?? change.parameter;
