/** How a form was read, kept under the fingerprint of its headers and taken up again when it comes back next year. */
import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { keepMapping, mappingOf } from '../../db/repo/import-memory.ts';
import {
  firstDecisions,
  type ReadingDecisions,
  readingDecisionsSchema,
} from '../../shared/ipc/import-decisions.ts';
import type { RosterReading } from '../../shared/roster/types.ts';

type Kept = Pick<ReadingDecisions, 'kind' | 'targets' | 'encodings' | 'area'>;

const keptSchema = readingDecisionsSchema.pick({
  kind: true,
  targets: true,
  encodings: true,
  area: true,
});

/** Whether a person has said anything against what the program sees by itself. */
const saysAnything = ({ kind, targets, encodings, area }: Kept): boolean =>
  kind !== null || area !== null || Object.keys(targets).length + Object.keys(encodings).length > 0;

export interface Remembered {
  readonly decisions: ReadingDecisions;
  readonly from: { readonly fileName: string; readonly usedAt: string };
}

/** @param reading what the program sees by itself */
export function rememberedMapping(db: ReadDb, reading: RosterReading): Remembered | null {
  const there = mappingOf(db, reading.fingerprint);
  if (!there) return null;
  const kept = keptSchema.safeParse(JSON.parse(there.mapping));
  // Written by a later version, or naming what this one does not know: then the file is read as any other.
  if (!kept.success) return null;
  const { kind, targets, encodings, area } = kept.data;
  return {
    decisions: {
      ...firstDecisions,
      sheet: reading.sheet,
      kind,
      targets,
      encodings,
      // The form is as long as this year's list is.
      area: area && { ...area, lastRow: reading.lastRow },
    },
    from: { fileName: there.fileName, usedAt: there.usedAt },
  };
}

/** @param automatic the fingerprint of what the program sees by itself, whatever the person made of it */
export function keepMappingOf(
  db: WriteDb,
  decisions: ReadingDecisions,
  args: { readonly automatic: string; readonly fileName: string; readonly at: string },
): void {
  const { kind, targets, encodings, area } = decisions;
  const kept: Kept = { kind, targets, encodings, area };
  if (!saysAnything(kept) && !mappingOf(db, args.automatic)) return;
  keepMapping(db, args.automatic, {
    mapping: JSON.stringify(kept),
    fileName: args.fileName,
    usedAt: args.at,
  });
}
