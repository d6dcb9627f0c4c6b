/** Whoever changes the rules shows that they keep the register; the deed is judged, written and followed up at once. */
import { ruleStamp, storedRuleChanges } from '../../db/repo/rule-change.ts';
import type { ruleOps } from '../../shared/ipc/rule.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { proveSecret } from './register-secret.ts';
import { carryOut, changeDeed, installDeed, type RuleDeed, withdrawDeed } from './rule-deed.ts';
import { readPackFile } from './rule-pack-file.ts';

/** A practice register has no password of its own to ask for. */
async function mayChange(context: CoreContext, password: string): Promise<Result<null>> {
  return context.session.info.practice ? ok(null) : proveSecret(context, 'password', password);
}

function writeDeed(deed: RuleDeed, context: CoreContext): Result<RuleDeed> {
  const { today, write } = context;
  return write(deed.name, (w, actor) => {
    const { judged } = carryOut(w, deed, { parts: deed.parts, actor, today });
    return judged.ok ? ok(deed) : judged;
  });
}

/** @param stamp what the person looked at before; '' where nothing was looked at */
async function change(
  context: CoreContext,
  { password, stamp }: { readonly password: string; readonly stamp: string },
  deedOf: () => Result<RuleDeed>,
): Promise<Result<RuleDeed>> {
  const may = await mayChange(context, password);
  if (!may.ok) return may;
  if (stamp !== '' && stamp !== ruleStamp(context.db)) return fail('rule.changed-meanwhile');
  const deed = deedOf();
  return deed.ok ? writeDeed(deed.value, context) : deed;
}

type Writes = 'rule.change' | 'rule.withdraw' | 'rule.install' | 'rule.withdrawPack';

export const ruleWrites: CoreHandlers<Extract<keyof typeof ruleOps, Writes>> = {
  'rule.change': async ({ draft, ...asked }, context) => {
    const done = await change(context, asked, () => changeDeed(context.db, draft));
    return done.ok ? ok({ id: storedRuleChanges(context.db).at(-1)?.id ?? 0 }) : done;
  },

  'rule.withdraw': async ({ id, reason, password }, context) => {
    if (reason === '') return fail('rule.no-reason');
    const done = await change(context, { password, stamp: '' }, () =>
      withdrawDeed(context.db, { id }, reason),
    );
    return done.ok ? ok(null) : done;
  },

  'rule.install': async ({ token, sha256, ...asked }, context) => {
    const read = await readPackFile(context.host, token);
    if (!read.ok) return read;
    if (read.value.sha256 !== sha256) return fail('rule.pack-changed', { file: read.value.file });
    const done = await change(context, asked, () => installDeed(context.db, read.value));
    return done.ok ? ok({ entries: done.value.entries }) : done;
  },

  'rule.withdrawPack': async ({ id, reason, password }, context) => {
    if (reason === '') return fail('rule.no-reason');
    const done = await change(context, { password, stamp: '' }, () =>
      withdrawDeed(context.db, { packId: id }, reason),
    );
    return done.ok ? ok({ entries: done.value.entries }) : done;
  },
};
