/** A staged workbook, read by what the person has decided and by what earlier imports have taught. */
import type { ReadDb } from '../../db/connection.ts';
import { listCustomFields } from '../../db/repo/custom-field.ts';
import { rememberedAliases } from '../../db/repo/import-memory.ts';
import { isMemberUid } from '../../db/repo/member.ts';
import type { ImportView } from '../../shared/ipc/import.ts';
import type { ReadingDecisions } from '../../shared/ipc/import-decisions.ts';
import { ok, type Result } from '../../shared/result.ts';
import { cellKey, type ReadRosterOptions, readRoster } from '../../shared/roster/read-roster.ts';
import type { RawWorkbook, RosterReading } from '../../shared/roster/types.ts';
import { foldText } from '../../shared/text/names.ts';

export interface Read {
  reading: RosterReading;
  aliased: ImportView['aliased'];
}

/** What the reading rests on, as one text: the same text, the same reading. */
export const readingKey = ({ sheet, kind, area, targets, encodings, mended }: ReadingDecisions): string =>
  JSON.stringify([sheet, kind, area, targets, encodings, mended]);

export function readByDecisions(
  db: ReadDb,
  today: string,
  workbook: RawWorkbook,
  decisions: ReadingDecisions,
): Result<Read> {
  const ownFields = listCustomFields(db).filter((field) => field.retiredOn === '');
  const options: ReadRosterOptions = {
    today,
    ownFields,
    sheet: decisions.sheet === '' ? undefined : decisions.sheet,
    kind: decisions.kind ?? undefined,
    area: decisions.area ?? undefined,
    targets: new Map(Object.entries(decisions.targets)),
    encodings: new Map(Object.entries(decisions.encodings).map(([column, e]) => [Number(column), e])),
    mended: new Map(Object.entries(decisions.mended)),
    knownUid: (uid) => isMemberUid(db, uid),
  };
  const first = readRoster(workbook, options);
  if (!first.ok) return first;
  const { mended, aliased } = aliasesIn(db, first.value, decisions.mended);
  if (aliased.length === 0) return ok({ reading: first.value, aliased });
  const again = readRoster(workbook, {
    ...options,
    sheet: first.value.sheet,
    mended: new Map([...mended, ...Object.entries(decisions.mended)]),
  });
  return again.ok ? ok({ reading: again.value, aliased }) : again;
}

/** The cells whose way of writing was mended for all alike before; what the person mends now counts before it. */
function aliasesIn(
  db: ReadDb,
  reading: RosterReading,
  mendedNow: ReadingDecisions['mended'],
): { readonly mended: ReadonlyMap<string, string>; readonly aliased: ImportView['aliased'] } {
  const aliases = new Map(rememberedAliases(db).map((a) => [`${a.field}|${a.written}`, a.value]));
  const mended = new Map<string, string>();
  const counts = new Map<string, { written: string; value: string; cells: number }>();
  if (aliases.size > 0) {
    const fieldOf = new Map(
      reading.columns.flatMap(({ column, target }) =>
        target.kind === 'field' ? [[column, target.field] as const] : [],
      ),
    );
    for (const { kind, row, column, written } of reading.people.flatMap((p) => p.problems)) {
      if (kind !== 'code-unknown' || column === null) continue;
      const value = aliases.get(`${fieldOf.get(column)}|${foldText(written)}`);
      const cell = cellKey(row - 1, column);
      if (value === undefined || mendedNow[cell] !== undefined) continue;
      mended.set(cell, value);
      const entry = counts.get(`${column}|${written}`) ?? { written, value, cells: 0 };
      entry.cells += 1;
      counts.set(`${column}|${written}`, entry);
    }
  }
  return { mended, aliased: [...counts.values()] };
}
