/** What earlier imports have taught: how a form is read, who a doubtful row was, what a way of writing means. */
import type { RememberedPair } from '../../shared/roster/plan-types.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

interface Entered {
  readonly at: string;
  readonly by: string;
}

export interface RememberedMapping {
  /** JSON, written and read by electron/core/import-mapping.ts */
  readonly mapping: string;
  readonly fileName: string;
  readonly usedAt: string;
}

export const mappingOf = (db: ReadDb, fingerprint: string): RememberedMapping | undefined =>
  db.get(
    'SELECT mapping, file_name AS fileName, used_at AS usedAt FROM import_mapping WHERE fingerprint = ?',
    [fingerprint],
  );

export function keepMapping(db: WriteDb, fingerprint: string, kept: RememberedMapping): void {
  db.run(
    `INSERT INTO import_mapping VALUES (?, ?, ?, ?) ON CONFLICT (fingerprint) DO UPDATE
     SET mapping = excluded.mapping, file_name = excluded.file_name, used_at = excluded.used_at`,
    [fingerprint, kept.mapping, kept.fileName, kept.usedAt],
  );
}

/** Of members who are in the register; a row key stands for what the row says of the person. */
export const rememberedPairs = (db: ReadDb): (RememberedPair & { readonly rowKey: string })[] =>
  db.all(
    `SELECT row_key AS rowKey, member_id AS memberId, verdict FROM import_pair
     JOIN member ON member.id = member_id WHERE discarded_why = ''`,
  );

export function keepPair(db: WriteDb, rowKey: string, pair: RememberedPair, entered: Entered): void {
  db.run(
    `INSERT INTO import_pair VALUES (?, ?, ?, ?, ?) ON CONFLICT (row_key, member_id) DO UPDATE
     SET verdict = excluded.verdict, at = excluded.at, by = excluded.by`,
    [rowKey, pair.memberId, pair.verdict, entered.at, entered.by],
  );
}

export interface RememberedAlias {
  readonly field: string;
  /** folded */
  readonly written: string;
  readonly value: string;
}

export const rememberedAliases = (db: ReadDb): RememberedAlias[] =>
  db.all('SELECT field, written, value FROM import_alias');

export function keepAlias(db: WriteDb, alias: RememberedAlias, entered: Entered): void {
  db.run(
    `INSERT INTO import_alias VALUES (?, ?, ?, ?, ?) ON CONFLICT (field, written) DO UPDATE
     SET value = excluded.value, at = excluded.at, by = excluded.by`,
    [alias.field, alias.written, alias.value, entered.at, entered.by],
  );
}
