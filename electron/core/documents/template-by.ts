import type { ReadDb } from '../../../db/connection.ts';
import { keptTemplate } from '../../../db/repo/document-template.ts';
import { builtInTemplates } from '../../../shared/documents/builtin/all.ts';
import { type DocumentTemplate, readTemplate } from '../../../shared/documents/template.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/** This office's wording comes before the one that was delivered. */
export function templateBy(db: ReadDb, key: string): Result<DocumentTemplate> {
  const own = keptTemplate(db, key);
  if (own) return readTemplate(JSON.parse(own.template));
  const builtIn = builtInTemplates.find((t) => t.key === key);
  return builtIn ? ok(builtIn) : fail('document.not-found');
}
