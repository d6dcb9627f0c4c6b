import { countedPetitions, petitionsReceived } from '../../db/repo/petition.ts';
import {
  petitionKinds,
  petitionResults,
  petitionStatuses,
  senderKinds,
} from '../../shared/entities/petition.ts';
import { petitionText as text } from '../../shared/i18n/vi/petition.ts';
import type { PetitionRow } from '../../shared/ipc/petition.ts';
import type { SheetRow } from '../../shared/ipc/sheet.ts';
import { ok } from '../../shared/result.ts';
import { changePercent, compared, signed, yearBefore } from '../../shared/rules/compare-periods.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { petitionRows } from './petition-handlers.ts';
import { type SheetMaker, sheetFrame } from './sheet-frame.ts';

const { fields, columns } = text;

/** The book of petitions of a period, oldest first as it was written. */
export const petitionSheet: SheetMaker<'petitions'> = ({ from, to }, context) => {
  const { db, today } = context;
  const petitions = petitionsReceived(db, from, to).toReversed();
  const before = yearBefore({ from, to });
  const total = compared(petitions.length, countedPetitions(db, before.from, before.to).length);
  const change =
    total.before === 0 ? changePercent(total) : `${signed(total.difference)}; ${changePercent(total)}`;
  return ok({
    ...sheetFrame(context),
    title: text.sheetTitle,
    subtitles: [text.period(formatDate(from), formatDate(to))],
    columns: [
      { label: fields.numberInBook, width: 6, centred: true },
      { label: columns.received, width: 9, centred: true },
      { label: columns.kind, width: 11 },
      { label: columns.sender, width: 16 },
      { label: columns.about, width: 24 },
      { label: fields.authority, width: 12 },
      { label: fields.dueOn, width: 9, centred: true },
      { label: columns.status, width: 13 },
    ],
    rows: petitionRows(db, petitions, today).map(sheetRow),
    notes: [text.countNote(formatCount(total.now), formatCount(total.before), change)],
  });
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

function sheetRow({ petition: p, about }: PetitionRow): SheetRow {
  return {
    key: `p${p.id}`,
    cells: [
      p.numberInBook,
      formatDate(p.receivedOn),
      petitionKinds[p.kind],
      p.senderKind === 'named' ? p.sender : joined(senderKinds[p.senderKind], p.sender),
      joined(about, p.topic, p.content),
      p.authority,
      formatDate(p.dueOn),
      joined(
        petitionStatuses[p.status],
        p.result === '' ? '' : petitionResults[p.result],
        formatDate(p.settledOn),
        p.resolution,
        p.repeatOf === null ? '' : text.repeatMark,
      ),
    ],
  };
}
