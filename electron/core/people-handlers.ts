/** The people of a register: letting one in, changing what one may do, a new password, shutting one out. */
import { logAccess } from '../../db/repo/access-log.ts';
import { allPeople, changePerson, enterPerson, type PersonRow, peopleLines } from '../../db/repo/person.ts';
import { peopleText as text } from '../../shared/i18n/vi/people.ts';
import type { PersonFields, peopleOps } from '../../shared/ipc/people.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { changeEnvelope } from './change-envelope.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { removeSlot, replaceSlot } from './envelope.ts';
import { readEnvelope } from './key-files.ts';
import { proveSecret } from './register-secret.ts';

/** Ids of those whose password opens the register. */
async function withPassword({ session }: CoreContext): Promise<ReadonlySet<number>> {
  const slots = (await readEnvelope(session.path))?.slots ?? [];
  return new Set(
    slots.flatMap(({ kind, personId }) => (kind === 'person' && personId !== null ? [personId] : [])),
  );
}

export const samePost = (a: string, b: string): boolean =>
  a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');

/** Names stand in the log for ever, so two people never share one; a post is shared by nobody who is at it. */
export function refusedFields(
  people: readonly PersonRow[],
  { name, account }: Pick<PersonFields, 'name' | 'account'>,
): Result<never> | null {
  const living = people.filter(({ leftOn }) => leftOn === '');
  if (living.some((p) => samePost(p.name, name))) return fail('people.name-taken', { name });
  return living.some((p) => samePost(p.account, account)) ? fail('people.account-taken', { account }) : null;
}

async function mayKeep(context: CoreContext, password: string): Promise<Result<null>> {
  if (context.session.info.practice) return fail('people.practice');
  return proveSecret(context, 'password', password);
}

const livingPerson = ({ db }: CoreContext, id: number): PersonRow | undefined =>
  allPeople(db).find((person) => person.id === id && person.leftOn === '');

/** Whether a secretary who can open the register stays when this one is none any more. */
async function secretaryStays(context: CoreContext, without: number): Promise<boolean> {
  const able = await withPassword(context);
  return allPeople(context.db).some(
    ({ id, role, leftOn }) => id !== without && role === 'secretary' && leftOn === '' && able.has(id),
  );
}

const logged = (
  context: CoreContext,
  what: string,
  change: (w: Parameters<Parameters<CoreContext['write']>[1]>[0]) => void,
) =>
  context.write(what, (w, { at, name }) => {
    change(w);
    logAccess(w, { at, actor: name, deed: 'people', memberId: null, what, reason: '' });
    return ok(null);
  });

const slotOf = ({ id, account }: Pick<PersonRow, 'id' | 'account'>, secret: string) =>
  ({ kind: 'person', personId: id, account, secret }) as const;

export const peopleHandlers: CoreHandlers<keyof typeof peopleOps> = {
  'people.list': async (_input, context) => {
    const able = await withPassword(context);
    return ok(peopleLines(context.db).map((line) => ({ ...line, hasPassword: able.has(line.id) })));
  },

  'people.add': async ({ newPassword, password, ...fields }, context) => {
    const proved = await mayKeep(context, password);
    if (!proved.ok) return proved;
    const refused = refusedFields(allPeople(context.db), fields);
    if (refused) return refused;
    const entered = context.write(text.logged.added(fields), (w, { at, name }) => {
      const id = enterPerson(w, fields, at);
      logAccess(w, {
        at,
        actor: name,
        deed: 'people',
        memberId: null,
        what: text.logged.added(fields),
        reason: '',
      });
      return ok({ id });
    });
    if (!entered.ok) return entered;
    const { id } = entered.value;
    const opened = await changeEnvelope(context, (envelope, key) =>
      replaceSlot(envelope, key, slotOf({ id, account: fields.account }, newPassword)),
    );
    return opened.ok ? entered : opened;
  },

  'people.change': async ({ id, role, restricted, password }, context) => {
    const person = livingPerson(context, id);
    if (!person) return fail('people.gone');
    if (person.role === 'secretary' && role !== 'secretary' && !(await secretaryStays(context, id)))
      return fail('people.last-secretary');
    const proved = await mayKeep(context, password);
    if (!proved.ok) return proved;
    const changed = { ...person, role, restricted };
    const done = logged(context, text.logged.changed(changed), (w) => changePerson(w, changed));
    const { session } = context.state;
    if (done.ok && session && session.person.id === id) {
      // Whoever gives the right to the restricted tier up sees no more of it from this moment on.
      if (!restricted) session.restricted.open = false;
      context.state.session = { ...session, person: changed };
    }
    return done;
  },

  'people.setPassword': async ({ id, newPassword, password }, context) => {
    const person = livingPerson(context, id);
    if (!person) return fail('people.gone');
    const proved = await mayKeep(context, password);
    if (!proved.ok) return proved;
    const changed = await changeEnvelope(context, (envelope, key) =>
      replaceSlot(
        // What this PC remembers of the old one goes with it.
        removeSlot(envelope, key, { kind: 'thisPc', personId: id }),
        key,
        slotOf(person, newPassword),
      ),
    );
    return changed.ok ? logged(context, text.logged.passwordSet(person), () => undefined) : changed;
  },

  'people.shutOut': async ({ id, password }, context) => {
    const person = livingPerson(context, id);
    if (!person) return fail('people.gone');
    if (id === context.session.person.id) return fail('people.self');
    if (person.role === 'secretary' && !(await secretaryStays(context, id)))
      return fail('people.last-secretary');
    const proved = await mayKeep(context, password);
    if (!proved.ok) return proved;
    const shut = logged(context, text.logged.shutOut(person), (w) =>
      changePerson(w, { ...person, leftOn: context.today }),
    );
    if (!shut.ok) return shut;
    const taken = await changeEnvelope(context, (envelope, key) =>
      removeSlot(removeSlot(envelope, key, { kind: 'person', personId: id }), key, {
        kind: 'thisPc',
        personId: id,
      }),
    );
    return taken.ok ? ok(null) : fail('people.door-left', { name: person.name });
  },
};
