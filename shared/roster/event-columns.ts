/**
 * Headers of lists of events, folded, and what stands under them. Asked only when the list is one of events, so that
 * no ordinary list is read otherwise for it; and the columns of a book of members that tell of an event each.
 */
import { canonicalTone } from '../text/names.ts';
import { headerKey } from './column-dictionary.ts';
import type { FoundTable } from './find-table.ts';
import { type ColumnTarget, type EventPart, type RosterKind, rosterKinds } from './types.ts';

type Aliases = Readonly<Partial<Record<EventPart, string>>>;

const EVERYWHERE: Aliases = {
  eventOn: 'ngay co hieu luc|ngay hieu luc|hieu luc tu ngay|ngay',
  decisionNumber:
    'so qd|so quyet dinh|quyet dinh so|qd so|quyet dinh|so ngay quyet dinh|so ngay qd|so va ngay quyet dinh|so ngay thang quyet dinh|so ngay thang nam quyet dinh|so qd ngay qd|so hieu quyet dinh|quyet dinh so ngay',
  decisionOn:
    'ngay qd|ngay quyet dinh|ngay ky|ngay ky qd|ngay ky quyet dinh|ngay ra quyet dinh|ngay ban hanh|ngay thang quyet dinh|ngay thang nam quyet dinh|ngay thang nam qd',
  decisionAuthority:
    'co quan ban hanh|co quan ra quyet dinh|co quan quyet dinh|cap ra quyet dinh|cap quyet dinh|cap ban hanh|noi ban hanh|cap co tham quyen|co quan ky',
  decisionSigner: 'nguoi ky|nguoi ky quyet dinh|nguoi ky qd',
};

const BY_KIND: Readonly<Record<RosterKind, Aliases>> = {
  members: {},
  admissions: {},
  recognitions: {},
  transfersOut: {
    eventOn:
      'ngay chuyen|ngay chuyen di|ngay di|ngay gioi thieu|ngay gioi thieu di|ngay chuyen sinh hoat|ngay ky giay gioi thieu|ngay ky ggt|ngay cap giay gioi thieu|ngay giay gioi thieu',
    destination:
      'noi chuyen den|noi den|chuyen den|don vi chuyen den|dang bo noi den|to chuc dang noi den|to chuc dang chuyen den|noi nhan|noi tiep nhan|chuyen sinh hoat den|chuyen ve|chuyen di dau|den to chuc co so dang|den dang bo',
    paperNumber: 'so giay gioi thieu|so ggt|so gtshd|giay gioi thieu so|so giay|giay gioi thieu',
    ground: 'ly do|ly do chuyen',
    reach: 'loai giay|loai giay gioi thieu|loai chuyen|hinh thuc|hinh thuc chuyen|pham vi',
  },
  transfersIn: {
    eventOn:
      'ngay chuyen den|ngay den|ngay tiep nhan|ngay nhan|ngay tiep nhan sinh hoat|ngay chuyen|ngay chi bo tiep nhan',
    decisionOn: 'ngay gioi thieu|ngay ky giay gioi thieu|ngay ky ggt|ngay giay gioi thieu',
    origin:
      'noi chuyen di|noi di|tu dang bo|chuyen tu|don vi chuyen di|noi gioi thieu|ten dang uy chuyen|to chuc dang noi di|dang bo noi di|chuyen den tu|tu to chuc co so dang|noi sinh hoat cu|noi chuyen',
    paperNumber:
      'so giay gioi thieu|so ggt|so gtshd|giay gioi thieu so|so giay|so giay gioi thieu chuyen den|giay gioi thieu',
    ground: 'ly do|ly do chuyen',
    reach: 'loai giay|loai giay gioi thieu|loai chuyen|hinh thuc|hinh thuc chuyen|pham vi',
  },
  badges: {
    eventOn:
      'ngay trao|ngay trao tang|ngay tang|ngay nhan|ngay nhan huy hieu|ngay duoc tang|ngay trao huy hieu|ngay trao huy hieu dang|thoi diem trao tang',
    badgeLevel:
      'loai|muc|loai huy hieu|loai huy hieu dang|muc huy hieu|muc huy hieu dang|hhd|loai hhd|huy hieu|huy hieu dang|huy hieu nam|huy hieu dang nam|so nam tuoi dang|loai hh',
    badgeRound: 'dot|dot tang|dot trao|dot trao tang|dot tang huy hieu|dot xet tang',
    badgeNumber: 'so huy hieu|so huy hieu dang|so hhd|so hh|so hieu|so hieu huy hieu|so cua huy hieu',
    form: 'hinh thuc|hinh thuc tang|tang truy tang',
  },
  commendations: {
    eventOn: 'ngay khen|ngay khen thuong|ngay tang|ngay duoc khen|ngay duoc tang|ngay trao|ngay trao tang',
    decisionAuthority: 'cap khen|cap khen thuong|cap tang|cap tang thuong|co quan khen thuong',
    form: 'hinh thuc|hinh thuc khen|hinh thuc khen thuong|khen thuong|loai khen thuong|danh hieu hinh thuc khen thuong',
    ground:
      'noi dung|noi dung khen|noi dung khen thuong|thanh tich|thanh tich khen thuong|ly do|ly do khen thuong',
    amount: 'so tien|so tien thuong|tien thuong|muc thuong|muc tien thuong',
    year: 'nam khen|nam khen thuong|thanh tich nam',
  },
  disciplines: {
    eventOn: 'ngay ky luat|ngay bi ky luat|ngay thi hanh|ngay thi hanh ky luat|ngay cong bo',
    decisionAuthority: 'cap ky luat|cap thi hanh|cap thi hanh ky luat|co quan ky luat|cap xu ly',
    form: 'hinh thuc|hinh thuc ky luat|ky luat|muc ky luat|muc do ky luat|hinh thuc xu ly',
    ground:
      'noi dung|noi dung vi pham|ly do|ly do ky luat|vi pham|hanh vi vi pham|tom tat vi pham|noi dung sai pham|nguyen nhan',
  },
  ratings: {
    ratingLevel:
      'xep loai|muc xep loai|ket qua xep loai|ket qua|muc chat luong|xep loai chat luong|xep loai chat luong dang vien|xep loai dang vien|ket qua danh gia|ket qua danh gia xep loai|danh gia xep loai|phan loai|ket qua phan loai|muc do hoan thanh|muc',
    year: 'nam xep loai|nam danh gia',
  },
};

const split = (aliases: Aliases): ReadonlyMap<string, EventPart> =>
  new Map(
    Object.entries(aliases).flatMap(([part, texts]) =>
      // as: Object.entries forgets that the keys are parts.
      texts.split('|').map((text): [string, EventPart] => [text, part as EventPart]),
    ),
  );
const everywhere = split(EVERYWHERE);
const byKind = new Map(Object.entries(BY_KIND).map(([kind, aliases]) => [kind, split(aliases)]));

const kindsOfEvents = rosterKinds.filter((kind) => kind !== 'members');

/** "Số QĐ kết nạp", "Ngày ký quyết định khen thưởng": what follows only says which decision. */
const WITH_TAIL: readonly (readonly [RegExp, EventPart])[] = [
  [/^so (quyet dinh|qd) /, 'decisionNumber'],
  [/^ngay (ky )?(quyet dinh|qd) /, 'decisionOn'],
];

/** The leaf of a header of several levels tells it; the level above ("Quyết định › Số, Ngày, Cấp") completes it. */
export function eventPartOf(header: string, kind: RosterKind): EventPart | null {
  const levels = header.split(' › ');
  const leaf = levels.at(-1) ?? '';
  const key = headerKey(leaf.replace(/\([^)]*\)?/g, ' '));
  if (canonicalTone(leaf) === 'năm') return kind === 'ratings' || kind === 'commendations' ? 'year' : null;
  const above = headerKey(levels.slice(0, -1).join(' '));
  if (/^(quyet dinh|qd)\b/.test(above)) {
    if (key === 'so') return 'decisionNumber';
    if (/^ngay( thang)?( nam)?( ky)?$/.test(key)) return 'decisionOn';
    if (key === 'cap' || key === 'co quan') return 'decisionAuthority';
  }
  const own = byKind.get(kind)?.get(key) ?? everywhere.get(key);
  return own ?? WITH_TAIL.find(([shape]) => shape.test(key))?.[1] ?? null;
}

/** A list of events may say little of the person: its own columns help to know it for a table. */
const OF_AN_EVENT = 0.5;
export const eventScore = ({ columns }: Pick<FoundTable, 'columns'>): number => {
  const unknown = columns.filter(({ target, confidence }) => target.kind === 'ignore' && confidence === 0);
  const parts = unknown.map(({ header }) => kindsOfEvents.some((kind) => eventPartOf(header, kind) !== null));
  return OF_AN_EVENT * parts.filter(Boolean).length;
};

/** What an ordinary dictionary takes for something else in these lists. */
function otherTarget(header: string, kind: RosterKind, target: ColumnTarget): ColumnTarget | null {
  const key = headerKey(header.split(' › ').at(-1) ?? '');
  if (kind === 'recognitions' && /^ngay cong nhan\b|^ngay duoc cong nhan/.test(key))
    return { kind: 'fact', fact: 'officialOn' };
  if (kind === 'admissions' && /\ble ket nap\b/.test(key)) return { kind: 'fact', fact: 'admittedOn' };
  const place =
    kind === 'transfersIn'
      ? /^(noi chuyen den|noi den|noi tiep nhan|chi bo tiep nhan|chi bo noi den|don vi tiep nhan|chi bo nhan)$/
      : /^(noi chuyen di|noi di|chi bo noi di|chi bo chuyen di|tu chi bo)$/;
  if ((kind === 'transfersIn' || kind === 'transfersOut') && place.test(key))
    return { kind: 'fact', fact: 'organisation' };
  // A remark beside an event is none on the record of somebody who stands in the register already.
  const remark = target.kind === 'field' && target.field === 'note';
  return remark && kind !== 'admissions' && kind !== 'transfersIn' ? { kind: 'ignore' } : null;
}

/** The columns of a list of events; those that tell who the member is stay what they are. */
export function withEventColumns(table: FoundTable, kind: RosterKind): FoundTable {
  const columns = table.columns.map((column) => {
    const other = otherTarget(column.header, kind, column.target);
    if (other !== null) return { ...column, target: other, confidence: 1 };
    const part = eventPartOf(column.header, kind);
    const identity = column.target.kind === 'fact' && column.confidence >= 0.9;
    if (part === null || identity) return column;
    return { ...column, target: { kind: 'event', part } as const, confidence: 1 };
  });
  return { ...table, columns };
}

/** Mẫu 7-HSĐV, columns 10 to 13, as offices head them. */
const TOLD: readonly (readonly [RegExp, EventPart])[] = [
  [/^(ngay )?chuyen (sinh hoat )?(dang )?di\b.*\bden\b/, 'leftTo'],
  [/^(ngay )?chuyen (sinh hoat )?(dang )?den\b.*\btu\b/, 'cameFrom'],
  [/^ngay (tu tran|chet|mat)( ly do)?$/, 'died'],
  [/^ngay (ra khoi dang|ra dang)\b/, 'removed'],
];
const BADGE = /^(?:ngay )?(?:tang |nhan |trao )?(?:huy hieu|hhd)(?: dang)? (\d{2})(?: nam)?(?: tuoi dang)?$/;
const isBadgePart = (part: string): part is EventPart =>
  /^badge(30|40|45|50|55|60|65|70|75|80|85|90)$/.test(part);

/** Columns of a list of members that tell of one more event each. */
export function withToldColumns(table: FoundTable): FoundTable {
  const columns = table.columns.map((column) => {
    if (column.target.kind !== 'ignore' && column.confidence >= 0.9) return column;
    const key = headerKey(column.header.split(' › ').join(' '));
    const badge = `badge${BADGE.exec(key)?.[1] ?? ''}`;
    const part = TOLD.find(([shape]) => shape.test(key))?.[1] ?? (isBadgePart(badge) ? badge : null);
    return part === null ? column : { ...column, target: { kind: 'event', part } as const, confidence: 1 };
  });
  return { ...table, columns };
}
