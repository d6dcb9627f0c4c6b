/**
 * A change of the rules as one deed: what it writes, part by part, so that it can be tried before it is done and a
 * difference can be put down to the part that makes it.
 */
import type { Actor, ReadDb, WriteDb } from '../../db/connection.ts';
import {
  insertRuleChange,
  membersJudgedSince,
  ruleChanges,
  storedRuleChanges,
  withdrawRuleChange,
} from '../../db/repo/rule-change.ts';
import { insertPack, packByUid } from '../../db/repo/rule-pack.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { citationOf, type RuleChange } from '../../shared/rules/regulations/rule-change.ts';
import { checkDraft, type RuleDraft, type RuleEntry } from '../../shared/rules/rule-check.ts';
import { labelOf } from '../../shared/rules/rule-figure.ts';
import { checkPack } from '../../shared/rules/rule-pack.ts';
import { formatDate } from '../../shared/text/dates.ts';
import type { PackFile } from './rule-pack-file.ts';
import { judgeAnew, projectAnew } from './rule-refold.ts';
import { dayInVietnam } from './today.ts';

export interface RulePart {
  /** the figure, and the text that says so */
  readonly label: string;
  readonly write: (db: WriteDb, actor: Actor) => void;
}

export interface RuleDeed {
  /** of the step */
  readonly name: string;
  /** the first day that it changes */
  readonly since: string;
  readonly parts: readonly [RulePart, ...RulePart[]];
  readonly entries: number;
}

const partLabel = (change: Pick<RuleChange, 'area' | 'parameter' | 'citation' | 'verified'>): string =>
  `${labelOf(change)} (${citationOf(change)})`;

const entered = ({ at, name }: Actor) => ({ enteredAt: at, enteredBy: name });

export function changeDeed(db: ReadDb, draft: RuleDraft): Result<RuleDeed> {
  const checked = checkDraft(draft, storedRuleChanges(db));
  if (!checked.ok) return checked;
  const write = (w: WriteDb, actor: Actor) => {
    insertRuleChange(w, { ...draft, source: 'local', packId: null, ...entered(actor) });
  };
  return ok({
    name: ruleText.stepChange(labelOf(draft)),
    since: draft.validFrom,
    parts: [{ label: partLabel(draft), write }],
    entries: 1,
  });
}

/** One part for each figure: of several validities of one figure nobody asks which. */
function partsOf<C extends RuleEntry>(
  entries: readonly C[],
  write: (db: WriteDb, entry: C, actor: Actor) => void,
): RulePart[] {
  const byFigure = Map.groupBy(entries, ({ area, parameter }) => `${area}.${parameter}`);
  return [...byFigure.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        label: partLabel(first),
        write: (w: WriteDb, actor: Actor) => {
          for (const entry of same) write(w, entry, actor);
        },
      },
    ];
  });
}

const earliest = (changes: readonly Pick<RuleChange, 'validFrom'>[]): string =>
  changes.map((change) => change.validFrom).toSorted()[0] ?? '';

function deedOf(name: string, entries: readonly RuleEntry[], parts: readonly RulePart[]): Result<RuleDeed> {
  const [first, ...others] = parts;
  if (!first) return fail('rule.not-found');
  return ok({ name, since: earliest(entries), parts: [first, ...others], entries: entries.length });
}

export function installDeed(db: ReadDb, { pack, sha256 }: PackFile): Result<RuleDeed> {
  const known = packByUid(db, pack.uid);
  if (known)
    return fail('rule.pack-installed', {
      name: known.name,
      date: formatDate(dayInVietnam(new Date(known.installedAt))),
    });
  const checked = checkPack(pack, storedRuleChanges(db));
  if (!checked.ok) return checked;
  const { uid, name, issuer, issuedOn } = pack;
  const ground = ruleText.pack.ground(name);
  // The row of the pack is there with its first line, whichever that is.
  const packId = (w: WriteDb, { at, name: by }: Actor): number =>
    packByUid(w, uid)?.id ??
    insertPack(w, { uid, name, issuer, issuedOn, sha256, installedAt: at, installedBy: by });
  const parts = partsOf(pack.entries, (w, entry, actor) => {
    insertRuleChange(w, { ...entry, ground, source: 'pack', packId: packId(w, actor), ...entered(actor) });
  });
  return deedOf(ruleText.stepInstall(name), pack.entries, parts);
}

/** One change by itself, or all that still stand of a pack. */
export function withdrawDeed(
  db: ReadDb,
  of: { readonly id: number } | { readonly packId: number },
  reason: string,
): Result<RuleDeed> {
  const standing = storedRuleChanges(db).filter(
    (change) =>
      change.withdrawnReason === null && ('id' in of ? change.id === of.id : change.packId === of.packId),
  );
  const [first] = standing;
  if (!first) return fail('rule.not-found');
  const name = 'id' in of ? ruleText.stepWithdraw(labelOf(first)) : ruleText.stepWithdrawPack(first.packName);
  const parts = partsOf(standing, (w, { id }) => {
    withdrawRuleChange(w, id, reason);
  });
  return deedOf(name, standing, parts);
}

/** Writes some parts of a deed and makes everything that follows from the rules anew. */
export function carryOut(
  db: WriteDb,
  deed: RuleDeed,
  args: { readonly parts: readonly RulePart[]; readonly actor: Actor; readonly today: string },
): { readonly judged: Result<null> } {
  const before = ruleChanges(db);
  for (const part of args.parts) part.write(db, args.actor);
  const refolding = { ids: membersJudgedSince(db, deed.since), before, today: args.today };
  const judged = judgeAnew(db, refolding);
  projectAnew(db, refolding);
  return { judged };
}
