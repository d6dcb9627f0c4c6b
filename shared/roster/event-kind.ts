/**
 * What a list is about, by its title and its columns. A list that only proposes is no list of what happened, and one
 * of which two things could be said is taken for a list of members: the user may choose.
 */
import { foldText } from '../text/names.ts';
import { lookUpHeader } from './column-dictionary.ts';
import { eventPartOf } from './event-columns.ts';
import { type EventPart, type RosterKind, rosterKinds } from './types.ts';

export type EventRosterKind = Exclude<RosterKind, 'members'>;
export const isEventKind = (kind: RosterKind): kind is EventRosterKind => kind !== 'members';
const eventKinds = rosterKinds.filter(isEventKind);

/** Folded words of titles. */
const TITLES: Readonly<Record<EventRosterKind, RegExp>> = {
  badges: /(tang|trao|nhan|cap lai|doi) (thuong )?(huy hieu|hhd)/,
  transfersOut: /(chuyen|gioi thieu)( sinh hoat)?( dang)?( chinh thuc)? di\b|chuyen di\b/,
  transfersIn:
    /(chuyen|tiep nhan|nhan)( sinh hoat)?( dang)?( chinh thuc)? den\b|tiep nhan (dang vien|sinh hoat)/,
  commendations: /khen thuong|duoc (tang|nhan) (bang khen|giay khen)|tang (bang khen|giay khen)|bieu duong/,
  disciplines: /ky luat/,
  ratings: /xep loai|danh gia,? (xep|phan) loai|phan loai (dang vien|chat luong)|danh gia chat luong/,
  recognitions: /cong nhan (la )?(dang vien )?chinh thuc|chuyen (dang )?chinh thuc/,
  admissions: /ket nap (dang|vao dang|dang vien)|(moi|duoc) ket nap|danh sach ket nap/,
};

/** Hoped for, planned, or of people who are no members yet. */
const NOT_YET =
  /de nghi|du kien|du dieu kien|du tieu chuan|den han|chua |quan chung|cam tinh|nguon |tam thoi/;

/** Columns by which a list without a title is known: two of one kind, which no other list has. */
const TELLING: Readonly<Partial<Record<EventRosterKind, readonly EventPart[]>>> = {
  badges: ['badgeLevel', 'badgeNumber', 'badgeRound'],
  transfersOut: ['destination', 'paperNumber'],
  transfersIn: ['origin', 'paperNumber'],
};

export function detectKind(titles: readonly string[], headers: readonly string[]): RosterKind {
  const lines = titles.map(foldText);
  if (lines.some((line) => NOT_YET.test(line) && eventKinds.some((kind) => TITLES[kind].test(line))))
    return 'members';
  // "Danh sách … kèm theo Quyết định": the decision may name what the list's own title does not.
  const named = eventKinds.filter((kind) => lines.some((line) => TITLES[kind].test(line)));
  const [only] = named;
  if (named.length === 1 && only) return only === 'ratings' && isWholeRecord(headers) ? 'members' : only;
  // Admitted and recognised in one list: the row tells both.
  if (named.length === 2 && named.includes('admissions') && named.includes('recognitions'))
    return 'admissions';
  if (named.length > 0) return 'members';
  const told = eventKinds.filter((kind) => {
    const telling = TELLING[kind] ?? [];
    const parts = new Set(headers.map((header) => eventPartOf(header, kind)));
    return telling.filter((part) => parts.has(part)).length >= 2;
  });
  return told.length === 1 && told[0] ? told[0] : 'members';
}

/** Enough of the record to open a register with: then the ratings only stand beside it. */
const RECORD_FIELDS = 4;
function isWholeRecord(headers: readonly string[]): boolean {
  const targets = headers.map((header) => lookUpHeader(header.split(' › ').at(-1) ?? '')?.target);
  const fields = targets.filter((target) => target?.kind === 'field').length;
  return fields >= RECORD_FIELDS && targets.some((t) => t?.kind === 'fact' && t.fact === 'officialOn');
}
