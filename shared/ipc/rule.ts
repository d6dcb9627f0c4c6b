/** Rule packs: the parameters of dated regulations, what of them was changed here, and packs from a USB stick. */
import { z } from 'zod';
import { fullDate } from '../entities/event-dates.ts';
import type { RuleChanges, RuleParameter, RuleValue } from '../rules/regulations/rule-change.ts';
import { type RuleEntry, ruleDraftSchema } from '../rules/rule-check.ts';
import type { Figure } from '../rules/rule-figure.ts';
import { command, job, query } from './define.ts';

export interface RuleLine {
  readonly parameter: RuleParameter;
  /** on the day asked about */
  readonly figure: Figure;
  /** what a table or rows of it look like, where the figure itself has none */
  readonly shape: RuleValue | null;
}

export interface RuleBook {
  readonly areas: readonly {
    readonly area: string;
    readonly label: string;
    readonly lines: readonly RuleLine[];
  }[];
  /** moves on with every change: a form says which state it was filled in on */
  readonly stamp: string;
}

export interface RuleHistoryLine extends Figure {
  readonly ground: string;
  readonly enteredAt: string;
  readonly enteredBy: string;
  readonly packName: string;
  readonly withdrawnReason: string | null;
}

/** One thing that the rules would say differently. */
export interface RuleEffectRow {
  readonly key: string;
  readonly memberId: number | null;
  readonly orgId: number | null;
  readonly name: string;
  readonly orgName: string;
  readonly what: string;
  readonly why: string;
}

export interface RuleEffect {
  /** the first 500 */
  readonly rows: readonly RuleEffectRow[];
  readonly found: number;
  readonly people: number;
  readonly byParameter: readonly { readonly label: string; readonly people: number; readonly rows: number }[];
  /** entries of the ledger that could not have happened: then nothing can be written */
  readonly breaks: boolean;
  readonly stamp: string;
}

export interface PackView {
  readonly uid: string;
  readonly name: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly sha256: string;
  readonly entries: readonly (RuleEntry & { readonly label: string; readonly shown: string })[];
}

export interface InstalledPack {
  readonly id: number;
  readonly name: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly installedAt: string;
  readonly installedBy: string;
  readonly entries: number;
  /** every change of it was withdrawn */
  readonly withdrawn: boolean;
}

const id = z.number().int();
const reason = z.string().trim().max(500);
/** of the register; a practice register has none */
const password = z.string().max(300);
const token = z.string();

/** What may be looked at before it is done. */
const proposal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), draft: ruleDraftSchema }),
  z.object({ kind: z.literal('withdraw'), id }),
  z.object({ kind: z.literal('pack'), token }),
  z.object({ kind: z.literal('withdrawPack'), id }),
]);
export type RuleProposal = z.output<typeof proposal>;

export const ruleOps = {
  /** for those screens that ask a regulation themselves */
  'rule.inForce': query<RuleChanges>()(z.object({})),
  'rule.list': query<RuleBook>()(z.object({ day: fullDate })),
  'rule.history': query<readonly RuleHistoryLine[]>()(z.object({ area: z.string(), parameter: z.string() })),
  'rule.packs': query<{ readonly packs: readonly InstalledPack[]; readonly local: number }>()(z.object({})),
  'rule.readPack': query<PackView>()(z.object({ token })),
  'rule.preview': job<RuleEffect>()(z.object({ proposal })),
  'rule.change': command<{ readonly id: number }>()(
    z.object({ draft: ruleDraftSchema, stamp: z.string(), password }),
  ),
  'rule.withdraw': command<null>()(z.object({ id, reason, password })),
  'rule.install': command<{ readonly entries: number }>()(
    z.object({ token, sha256: z.string(), stamp: z.string(), password }),
  ),
  'rule.withdrawPack': command<{ readonly entries: number }>()(z.object({ id, reason, password })),
  'rule.exportPack': command<{ readonly file: string; readonly entries: number }>()(
    z.object({
      token,
      name: z.string().trim().min(1).max(200),
      issuer: z.string().trim().min(1).max(200),
    }),
  ),
};
