/** The regulations in use: every figure on a day with its source, its history, packs, and who a change would touch. */
import type { ReadDb } from '../../db/connection.ts';
import { ruleChanges, ruleStamp, storedRuleChanges } from '../../db/repo/rule-change.ts';
import { installedPacks } from '../../db/repo/rule-pack.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';
import type { RuleBook, RuleHistoryLine, RuleProposal, ruleOps } from '../../shared/ipc/rule.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { findParameter, ruleAreas } from '../../shared/rules/regulations/rule-areas.ts';
import {
  figureOfChange,
  figureOn,
  labelOf,
  shippedHistory,
  shippedShape,
} from '../../shared/rules/rule-figure.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { changeDeed, installDeed, type RuleDeed, withdrawDeed } from './rule-deed.ts';
import { previewRules } from './rule-effect.ts';
import { exportPack, readPackFile } from './rule-pack-file.ts';
import { ruleWrites } from './rule-writes.ts';

/** Every area with its figures as they hold on a day. */
export function ruleBook(db: ReadDb, day: string): RuleBook['areas'] {
  const stored = storedRuleChanges(db);
  return ruleAreas.map((area) => ({
    area: area.area,
    label: area.label,
    lines: area.parameters.flatMap((parameter) => {
      const known = { area, parameter };
      const figure = figureOn(known, day, stored);
      return figure ? [{ parameter, figure, shape: shippedShape(known) }] : [];
    }),
  }));
}

function history(db: ReadDb, area: string, parameter: string): Result<RuleHistoryLine[]> {
  const known = findParameter(area, parameter);
  if (!known) return fail('rule.unknown-parameter', { parameter: `${area}.${parameter}` });
  const shipped = shippedHistory(known).map((figure) => ({
    ...figure,
    ground: '',
    enteredAt: '',
    enteredBy: '',
    packName: '',
    withdrawnReason: null,
  }));
  const changed = storedRuleChanges(db)
    .filter((change) => change.area === area && change.parameter === parameter)
    .map((change) => {
      const { ground, enteredAt, enteredBy, packName, withdrawnReason } = change;
      return { ...figureOfChange(change), ground, enteredAt, enteredBy, packName, withdrawnReason };
    });
  return ok([...shipped, ...changed].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)));
}

async function proposed(proposal: RuleProposal, { db, host }: CoreContext): Promise<Result<RuleDeed>> {
  switch (proposal.kind) {
    case 'change':
      return changeDeed(db, proposal.draft);
    case 'withdraw':
      return withdrawDeed(db, { id: proposal.id }, ruleText.withdraw);
    case 'withdrawPack':
      return withdrawDeed(db, { packId: proposal.id }, ruleText.withdraw);
    case 'pack': {
      const read = await readPackFile(host, proposal.token);
      return read.ok ? installDeed(db, read.value) : read;
    }
  }
}

export const ruleHandlers: CoreHandlers<keyof typeof ruleOps> = {
  ...ruleWrites,

  'rule.inForce': (_input, { db }) => ok(ruleChanges(db)),

  'rule.list': ({ day }, { db }) => ok({ areas: ruleBook(db, day), stamp: ruleStamp(db) }),

  'rule.history': ({ area, parameter }, { db }) => history(db, area, parameter),

  'rule.packs': (_input, { db }) => {
    const own = storedRuleChanges(db).filter((c) => c.source === 'local' && c.withdrawnReason === null);
    return ok({ packs: installedPacks(db), local: own.length });
  },

  'rule.readPack': async ({ token }, { db, host }) => {
    const read = await readPackFile(host, token);
    if (!read.ok) return read;
    const { pack, sha256 } = read.value;
    const deed = installDeed(db, read.value);
    if (!deed.ok) return deed;
    const { uid, name, issuer, issuedOn } = pack;
    const entries = pack.entries.map((entry) => {
      const parameter = findParameter(entry.area, entry.parameter)?.parameter ?? {};
      return { ...entry, label: labelOf(entry), shown: ruleText.valueText(entry.value, parameter) };
    });
    return ok({ uid, name, issuer, issuedOn, sha256, entries });
  },

  'rule.preview': async ({ proposal }, context) => {
    const deed = await proposed(proposal, context);
    return deed.ok ? previewRules(context, deed.value) : deed;
  },

  'rule.exportPack': (input, context) => exportPack(input, context),
};
