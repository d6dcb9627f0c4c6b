/** The office's own fields as the list sees them: what can be filtered and shown. */
import type { CustomFilterField } from '../../shared/rules/member-filter.ts';
import type { ReadDb } from '../connection.ts';

/** Those in use; one that was given up is neither filtered nor shown. */
export const customFilterFields = (db: ReadDb): CustomFilterField[] =>
  db
    .all<Omit<CustomFilterField, 'options'> & { readonly options: string }>(
      "SELECT id, label, kind, options FROM custom_field WHERE retired_on = '' ORDER BY position, id",
    )
    .map((row) => ({ ...row, options: JSON.parse(row.options) as readonly string[] }));
