/** Reading, proving and comparing the log. Nothing here changes an entry; every check is an entry of its own. */
import { type LogCheck, type LogProgress, walkLog } from '../../db/check-log.ts';
import { logHead } from '../../db/log-chain.ts';
import { logAccess } from '../../db/repo/access-log.ts';
import { linkOf } from '../../db/repo/log-entries.ts';
import { allPeople } from '../../db/repo/person.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import type { LogCheckView, logOps } from '../../shared/ipc/log.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { logCode, typedLogCode } from '../../shared/text/log-code.ts';
import { momentText } from '../../shared/text/moment.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { copiesPage } from './copies-page.ts';
import { logMinutes } from './log-minutes.ts';
import { logPage } from './log-page.ts';
import { sectionMakers } from './reports/sections.ts';

const words = logText.check;

/** A finding in words: which number, what became of it, who and when it says of itself. */
export function checkSentence({ checked, fault }: LogCheck): string {
  if (!fault) return words.fine(checked);
  const { sequence, kind, claims } = fault;
  const gone = kind === 'cut' || kind === 'missing';
  const said = gone ? words.claimsBefore : words.claims;
  return words.bad(sequence, words.kinds[kind], claims ? said(momentText(claims.at), claims.actor) : '');
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The whole walk, in parts between which others are answered; null: stopped. */
async function proveLog({ db, session, job }: CoreContext): Promise<LogCheck | null> {
  const walk = walkLog(db, session.key);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
    const { done, total }: LogProgress = step.value;
    job.progress(done, total, words.item(done));
    if (job.cancelled()) return null;
    await nextTurn();
  }
}

const logged = ({ write, at }: CoreContext, step: string, what: string): Result<null> =>
  write(step, (w, { name: actor }) => {
    logAccess(w, { at, actor, deed: 'check', memberId: null, what, reason: '' });
    return ok(null);
  });

export const logHandlers: CoreHandlers<keyof typeof logOps> = {
  'log.noteCopy': ({ copied, rows }, { write, session }) => {
    const restricted = copied.table === 'report' && sectionMakers[copied.section].restricted;
    if (restricted && !session.restricted.open) return fail('restricted.locked');
    return write(logText.copy.step, (w, { at, name: actor }) => {
      const what = logText.copy.logged(copied, rows);
      logAccess(w, { at, actor, deed: 'copy', memberId: null, what, reason: '', restricted });
      return ok(null);
    });
  },

  'log.page': ({ filter, before, limit }, { db, session }) =>
    ok(logPage(db, { filter, before, limit }, session.restricted.open)),

  'log.copies': (asked, { db, session, today }) =>
    ok(copiesPage(db, { ...asked, today }, session.restricted.open)),

  'log.people': (_input, { db }) => ok([...new Set(allPeople(db).map(({ name }) => name))]),

  'log.notice': (_input, { session }) => ok(session.logNotice),

  'log.check': async (_input, context) => {
    const check = await proveLog(context);
    if (!check) return fail('app.cancelled');
    const sentence = checkSentence(check);
    const noted = logged(context, words.step, sentence);
    const view: LogCheckView = { checked: check.checked, sentence, fine: check.fault === null };
    return noted.ok ? ok(view) : noted;
  },

  'log.minutes': (asked, context) => ok(logMinutes(context, asked)),

  'log.compare': async ({ sequence, code }, context) => {
    const typed = typedLogCode(code);
    if (typed === null) return fail('log.code');
    const { db } = context;
    const has = logHead(db).sequence;
    const link = linkOf(db, sequence);
    const meets = link !== undefined && logCode(link.mac) === typed;
    // The code says what the entry rests on; that the entries before it are still those is proved anew.
    const check = meets ? await proveLog(context) : null;
    if (meets && !check) return fail('app.cancelled');
    const broken = check?.fault && check.fault.sequence <= sequence ? checkSentence(check) : null;
    const same = meets && broken === null;
    const say = logText.compare;
    const sentence = same
      ? say.same(sequence, has - sequence)
      : broken !== null
        ? `${say.broken} ${broken}`
        : sequence > has
          ? say.short(sequence, has)
          : say.different(sequence);
    const noted = logged(context, say.step, say.logged(sequence, same));
    return noted.ok ? ok({ same, sentence }) : noted;
  },
};
