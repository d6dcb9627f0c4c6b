/** From a file, a person and a secret to an open register; what was noticed at the door is written into it. */
import { access } from 'node:fs/promises';
import { logAccess } from '../../db/repo/access-log.ts';
import { envelopeSeen, putEnvelopeSeen } from '../../db/repo/envelope-seen.ts';
import { registerKeyText as text } from '../../shared/i18n/vi/register-key.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { plainCode } from '../../shared/rules/recovery-code.ts';
import type { CoreState, Host, Session } from './context.ts';
import { strayless } from './doors.ts';
import { type Envelope, removeSlot, replaceSlot, type SlotQuestion } from './envelope.ts';
import { mendCopies, readEnvelope, writeEnvelope } from './key-files.ts';
import { type OpenedKey, openKey } from './open-key.ts';
import { practiceSecret } from './practice.ts';
import { lockRegister, openSession, shut } from './register-session.ts';
import { momentOf } from './today.ts';
import { tryCounted } from './wrong-tries.ts';

/** 'practice' is asked of nobody; the other secrets are counted when they are wrong. */
export type Knock =
  | { readonly kind: 'person'; readonly account: string | undefined; readonly secret: string }
  | { readonly kind: 'thisPc'; readonly salt: string; readonly secret: string }
  | {
      readonly kind: 'recovery';
      readonly account: string | undefined;
      readonly secret: string;
      readonly newPassword: string;
    };

const isPractice = (envelope: Envelope | null): boolean =>
  envelope?.slots.some(({ kind }) => kind === 'practice') ?? false;

interface AtThisPc {
  readonly host: Host;
  /** called when the secret is right, before the file is opened: it may be open here already */
  entering(): void;
  /** where copies go a second time; null: nowhere, or the register is none that copies were made of here */
  readonly secondFolder: string | null;
}

export const atThisPc = (state: CoreState, host: Host): AtThisPc => ({
  host,
  entering: () => lockRegister(state, host),
  secondFolder: state.secondFolder,
});

/** Opens the register and gives its session; on failure nothing is open and the key is wiped. */
export async function unlock(
  path: string,
  knock: Knock,
  { host, entering, secondFolder }: AtThisPc,
): Promise<Result<Session>> {
  const second = answering(secondFolder);
  const practice = isPractice(await readEnvelope(path));
  const asked = practice ? ({ kind: 'practice', secret: practiceSecret } as const) : question(knock);
  const find = () => openKey(path, asked);
  // Nobody guesses what a PC keeps: only what people type is counted.
  const typed = !practice && knock.kind !== 'thisPc';
  const found = typed ? await tryCounted(path, host, find) : await uncounted(find);
  if (!found.ok) return found;
  const { value: opened, refused } = found.value;
  const personId = knock.kind === 'recovery' ? chosenPerson(opened.envelope, knock.account) : opened.personId;
  entering();
  const begun = openSession(path, { key: opened.key, personId }, host, await second());
  if (!begun.ok) return begun;
  const session = begun.value;
  const settled = await settle(session, opened, practice ? null : knock);
  if (!settled.ok) return close(session, settled);
  const swept = await strayless(session, settled.value);
  if (!swept.ok) return close(session, swept);
  const noted = note(session, {
    knock,
    refused,
    sequence: swept.value.sequence,
    at: momentOf(session, host.now()).toISOString(),
  });
  return noted.ok ? ok(session) : close(session, noted);
}

/** Asked while the key is made out of the password; a stick that has not answered by then is not waited for. */
function answering(folder: string | null): () => Promise<string | null> {
  const nothing = Promise.resolve(null);
  const asked =
    folder === null
      ? nothing
      : access(folder).then(
          () => folder,
          () => null,
        );
  return () => Promise.race([asked, nothing]);
}

const question = (knock: Knock): SlotQuestion & { readonly secret: string } => {
  const { kind, secret } = knock;
  if (kind === 'recovery') return { kind, secret: plainCode(secret) };
  if (kind === 'thisPc') return { kind, secret, salt: knock.salt };
  return { kind, secret, ...(knock.account !== undefined && { account: knock.account }) };
};

async function uncounted(find: () => Promise<Result<OpenedKey>>) {
  const found = await find();
  return found.ok ? ok({ value: found.value, refused: 0 }) : found;
}

/** Whose password the paper is to replace; null: the one person's of an envelope of format 1. */
const chosenPerson = ({ slots }: Envelope, account: string | undefined): number | null =>
  slots.find((s) => s.kind === 'person' && (account === undefined || s.account === account))?.personId ??
  null;

/** Brings the envelope to what it should be: of the second format, with the new password, both copies whole. */
async function settle(
  session: Session,
  { envelope, copies }: OpenedKey,
  knock: Knock | null,
): Promise<Result<Envelope>> {
  const { db, path, key, person, info } = session;
  const old = envelope.sequence < envelopeSeen(db);
  // The paper from the safe outweighs an old envelope: else losing both copies would lose the register.
  if (old && knock?.kind !== 'recovery') return fail('register.envelope-older', { file: info.file });
  const owner = { kind: 'person', personId: person.id, account: session.person.account } as const;
  if (knock?.kind === 'recovery') {
    const base = { ...envelope, sequence: Math.max(envelope.sequence, envelopeSeen(db)) };
    const pcs = { kind: 'thisPc', personId: person.id } as const;
    const secret = { ...owner, secret: knock.newPassword };
    const changed = await replaceSlot(removeSlot(base, key, pcs), key, secret);
    const written = await writeEnvelope(path, changed);
    return written.ok ? ok(changed) : written;
  }
  const nobody = { kind: 'practice', personId: null, account: '' } as const;
  const renewed =
    envelope.format === 2
      ? envelope
      : await replaceSlot(
          envelope,
          key,
          knock ? { ...owner, secret: knock.secret } : { ...nobody, secret: practiceSecret },
        );
  await mendCopies(copies, renewed);
  return ok(renewed);
}

interface AtTheDoor {
  readonly knock: Knock;
  readonly refused: number;
  readonly sequence: number;
  readonly at: string;
}

function note({ db, keeper }: Session, { knock, refused, sequence, at }: AtTheDoor): Result<null> {
  return db.tx({ name: keeper, reason: text.logged.opened.what, at }, (w) => {
    const entry = { at, actor: keeper, memberId: null };
    const { opened, recovered, remembered, afterRecovery } = text.logged;
    if (refused > 0) logAccess(w, { ...entry, deed: 'refused', ...text.logged.refused(refused) });
    const way = { person: opened, recovery: recovered, thisPc: remembered }[knock.kind];
    logAccess(w, { ...entry, deed: 'unlock', ...way });
    if (knock.kind === 'recovery') logAccess(w, { ...entry, deed: 'password', ...afterRecovery });
    putEnvelopeSeen(w, sequence);
    return ok(null);
  });
}

function close(session: Session, failure: Result<never>): Result<never> {
  shut(session.db, session.path);
  session.key.fill(0);
  return failure;
}
