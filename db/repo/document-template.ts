/** This office's wordings of papers; the built-in ones are code (shared/documents/builtin). */
import type { ReadDb, WriteDb } from '../connection.ts';

export interface KeptTemplate {
  readonly key: string;
  /** JSON; read by shared/documents/template.ts */
  readonly template: string;
}

export const keptTemplates = (db: ReadDb): KeptTemplate[] =>
  db.all('SELECT key, template FROM document_template ORDER BY key');

export const keptTemplate = (db: ReadDb, key: string): KeptTemplate | undefined =>
  db.all<KeptTemplate>('SELECT key, template FROM document_template WHERE key = ?', [key])[0];

export function keepTemplate(
  db: WriteDb,
  { key, template }: KeptTemplate,
  { at, by }: { readonly at: string; readonly by: string },
): void {
  db.run(
    `INSERT INTO document_template (key, template, updated_at, updated_by) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET template = excluded.template, updated_at = excluded.updated_at,
       updated_by = excluded.updated_by`,
    [key, template, at, by],
  );
}

export const dropTemplate = (db: WriteDb, key: string): boolean =>
  db.run('DELETE FROM document_template WHERE key = ?', [key]).changes === 1;
