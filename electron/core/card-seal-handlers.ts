/** Codes on information cards: made for the print, checked on sight, and the registers of others that are known. */
import type { ReadDb } from '../../db/connection.ts';
import {
  dropKnownKey,
  insertKnownKey,
  insertReplacement,
  insertSealKey,
  isInRegister,
  knownKeys,
  lastReplaced,
  replacementOf,
  sealKey,
} from '../../db/repo/card-seal.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { cardSealText as text } from '../../shared/i18n/vi/card-seal.ts';
import type { CardCheck, ChangedFact, cardSealOps } from '../../shared/ipc/card-seal.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  type CardFacts,
  type ReadCard,
  readCardDigits,
  sealedName,
  sealedPlace,
} from '../../shared/rules/card-seal.ts';
import { fingerprintOf, isSigned, newSealKey, signerOf } from './card-seal.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { memberRows } from './member-handlers.ts';
import { readPickedPicture } from './picked-picture.ts';

/** What the camera of a telephone makes, and room beyond. */
const pictureLimit = 30 * 2 ** 20;

const keyOf = ({ publicKey }: ReadCard): string => Buffer.from(publicKey).toString('base64');

/** As it is called today, which the session may have missed. */
const officeOf = ({ db, session }: Pick<CoreContext, 'db' | 'session'>): string =>
  organisationNames(db).get(session.info.rootOrgId) ?? session.info.name;

/** A card whose signature is right. */
function signedCard(digits: string): Result<ReadCard> {
  const read = readCardDigits(digits);
  return !read.ok || isSigned(read.value) ? read : fail('cardSeal.altered');
}

export const cardSealHandlers: CoreHandlers<keyof typeof cardSealOps> = {
  'cardSeal.own': (_input, { db }) => {
    const key = sealKey(db);
    return ok({ fingerprint: key ? fingerprintOf(key.publicKey) : '' });
  },

  'cardSeal.make': (_input, { db, write }) => {
    const key = sealKey(db);
    if (key) return ok({ fingerprint: fingerprintOf(key.publicKey) });
    return write(text.step.make, (w, { at, name: by }) => {
      const made = newSealKey();
      insertSealKey(w, made, { at, by });
      return ok({ fingerprint: fingerprintOf(made.publicKey) });
    });
  },

  'cardSeal.codes': ({ memberIds }, { db, session, today }) => {
    const key = sealKey(db);
    if (!key) return fail('cardSeal.no-key');
    const signed = signerOf(key);
    const replaced = lastReplaced(db);
    const { practice } = session.info;
    const office = officeOf({ db, session });
    return ok(
      memberRows(db, memberIds).map(({ id: memberId, record, orgName: branch }) => {
        const issue = (replaced.get(memberId) ?? 0) + 1;
        const facts = { practice, memberId, issue, issuedOn: today, name: record.fullName, branch, office };
        return { memberId, digits: signed(facts) };
      }),
    );
  },

  'cardSeal.picture': ({ token }, { host }) =>
    readPickedPicture(host, token, { bytes: pictureLimit, refusal: 'cardSeal.picture-too-large' }),

  'cardSeal.check': ({ digits }, context) => {
    const card = signedCard(digits);
    return card.ok ? ok(checked(card.value, context)) : card;
  },

  'cardSeal.replace': ({ digits, why }, { db, today, write }) => {
    const card = signedCard(digits);
    if (!card.ok) return card;
    const { memberId, issue, name } = card.value.facts;
    if (keyOf(card.value) !== sealKey(db)?.publicKey || !isInRegister(db, memberId))
      return fail('cardSeal.not-here');
    if (replacementOf(db, memberId, issue)) return fail('cardSeal.replaced-already');
    return write(text.step.replace(name), (w, { at, name: by }) => {
      insertReplacement(w, { memberId, issue, on: today, why }, { at, by });
      return ok(null);
    });
  },

  'cardSeal.registers': (_input, { db }) =>
    ok(knownKeys(db).map(({ publicKey, ...known }) => ({ ...known, fingerprint: fingerprintOf(publicKey) }))),

  'cardSeal.know': ({ digits, fingerprint, name }, { db, write }) => {
    const card = signedCard(digits);
    if (!card.ok) return card;
    const publicKey = keyOf(card.value);
    const plain = (code: string): string => code.replace(/\D/g, '');
    if (plain(fingerprintOf(publicKey)) !== plain(fingerprint)) return fail('cardSeal.other-fingerprint');
    const known = knownKeys(db).find((k) => k.publicKey === publicKey);
    if (known) return fail('cardSeal.known-already', { name: known.name });
    return write(text.step.know(name), (w, { at, name: by }) => {
      insertKnownKey(w, { publicKey, name }, { at, by });
      return ok(null);
    });
  },

  'cardSeal.forget': ({ id }, { db, write }) => {
    const known = knownKeys(db).find((k) => k.id === id);
    if (!known) return ok(null);
    return write(text.step.forget(known.name), (w) => {
      dropKnownKey(w, id);
      return ok(null);
    });
  },
};

function checked(card: ReadCard, { db, session }: CoreContext): CardCheck {
  const publicKey = keyOf(card);
  const { facts } = card;
  const office = sealedPlace(officeOf({ db, session }));
  const head = { ...facts, fingerprint: fingerprintOf(publicKey) };
  if (publicKey !== sealKey(db)?.publicKey) {
    const known = knownKeys(db).find((k) => k.publicKey === publicKey)?.name ?? null;
    return { ...head, from: 'elsewhere', known, claimsThisOffice: facts.office === office };
  }
  const { memberId, issue } = facts;
  const replaced = replacementOf(db, memberId, issue) ?? null;
  return { ...head, from: 'here', replaced, ...sinceThen(db, facts, office) };
}

function sinceThen(
  db: ReadDb,
  facts: CardFacts,
  office: string,
): { readonly changed: readonly ChangedFact[]; readonly gone: boolean } {
  const [member] = memberRows(db, [facts.memberId]);
  if (!member || !isInRegister(db, facts.memberId)) return { changed: [], gone: true };
  const now = {
    name: sealedName(member.record.fullName),
    branch: sealedPlace(member.orgName),
    office,
  };
  const changed = (['name', 'branch', 'office'] as const)
    .filter((fact) => now[fact] !== facts[fact])
    .map((fact) => ({ fact, now: now[fact] }));
  return { changed, gone: false };
}
