/** Serials of the blanks that went through the printer: read, in stock, and none used twice. */
import type { ReadDb } from '../../db/connection.ts';
import { blankMoves, blankUses, type PrintedBlank } from '../../db/repo/blank-stock.ts';
import type { StoredSheet } from '../../db/repo/print-run.ts';
import type { SubjectKind } from '../../shared/documents/template.ts';
import { blankText as text } from '../../shared/i18n/vi/print-register.ts';
import type { AnsweredSheet } from '../../shared/print-register/run.ts';
import {
  type BlankKind,
  numbersIn,
  readSerial,
  type Stock,
  serialText,
  stockOf,
} from '../../shared/print-register/stock.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The stock as it stands; a fault in it was refused when it was entered, so it is a bug here. */
export function stockNow(db: ReadDb, kind: BlankKind): Stock {
  const stock = stockOf(blankMoves(db, kind.id), blankUses(db, kind));
  if (!stock.ok)
    throw new Error(`stock of blanks ${kind.id} does not add up: ${JSON.stringify(stock.error)}`);
  return stock.value;
}

interface Subject {
  readonly kind: SubjectKind;
  readonly id: number | null;
}

interface Printed {
  readonly rows: readonly StoredSheet[];
  readonly subjectKind: SubjectKind;
}

interface Asked extends Printed {
  readonly answers: readonly AnsweredSheet[];
  readonly kind: BlankKind | undefined;
}

/** @returns the answers with each serial as it stands on the blank */
export function checkedSerials(db: ReadDb, asked: Asked): Result<readonly AnsweredSheet[]> {
  const { kind } = asked;
  const uses = kind ? blankUses(db, kind) : [];
  const stock = kind ? stockNow(db, kind) : null;
  const taken = new Set<string>();
  const checked: AnsweredSheet[] = [];
  for (const answer of asked.answers) {
    const { sheet, serial, outcome } = answer;
    if (outcome === 'notPrinted') {
      checked.push({ ...answer, serial: '' });
      continue;
    }
    if (serial === '') return fail('printRun.serial-missing', { sheet });
    // Without a kind in the stock nobody knows how its serials look.
    if (!kind || !stock) return fail('printRun.serial-unknown', { sheet, serial });
    const number = readSerial(kind, serial);
    if (number === null)
      return fail('printRun.serial-unread', { sheet, serial, example: serialText(kind, 1) });
    const whole = serialText(kind, number);
    const place = stock.places.get(number);
    if (!place) return fail('printRun.serial-unknown', { sheet, serial: whole });
    const subject = { kind: asked.subjectKind, id: asked.rows[sheet - 1]?.subjectId ?? null };
    const ofThis = uses.filter((use) => use.number === number);
    const goesOn = place.state === 'used' && mayGoOn(ofThis, subject, asked.rows[sheet - 1]?.box ?? 0);
    if (taken.has(whole) || !(place.state === 'left' || goesOn))
      return fail('printRun.serial-used', {
        sheet,
        serial: whole,
        place: text.place[taken.has(whole) ? 'used' : place.state],
      });
    taken.add(whole);
    checked.push({ ...answer, serial: whole });
  }
  return ok(checked);
}

/** The transfer letter goes through the printer once for each box: same letter, other box (HD 38-HD/BTCTW 4.3). */
const mayGoOn = (uses: readonly PrintedBlank[], subject: Subject, box: number): boolean =>
  subject.id !== null &&
  uses.every((use) => use.subjectId === subject.id && use.subjectKind === subject.kind) &&
  !uses.some((use) => use.printed === 1 && use.box === box);

/** What the printer took if blanks were fed in order: the letter that a subject has already, else the next free one. */
export function suggestedSerials(db: ReadDb, kind: BlankKind, { rows, subjectKind }: Printed): string[] {
  const uses = blankUses(db, kind);
  const stock = stockNow(db, kind);
  const free = numbersIn(stock, 'left');
  return rows.map(({ subjectId, box }) => {
    const subject = { kind: subjectKind, id: subjectId };
    const letter = uses.findLast(
      (use) =>
        mayGoOn(
          uses.filter(({ number }) => number === use.number),
          subject,
          box,
        ) && stock.places.get(use.number)?.state === 'used',
    );
    const number = letter?.number ?? free.shift();
    return number === undefined ? '' : serialText(kind, number);
  });
}
