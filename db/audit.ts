import type Database from 'better-sqlite3';

/** Tables whose every change is kept, with the column that names the row. */
const audited: Readonly<Record<string, string>> = {
  register: 'id',
  person: 'id',
  organisation: 'id',
  organisation_event: 'id',
  committee_term: 'id',
  post_holding: 'id',
  member: 'id',
  member_item: 'id',
  custom_field: 'id',
  custom_value: "member_id || '/' || %.field_id",
  transfer: 'id',
  badge_proposal: 'id',
  holiday: 'day',
  dossier_paper: "member_id || '/' || %.paper",
  dossier_loan: 'id',
  dossier_handover: 'id',
  closed_book: 'id',
  saved_filter: 'id',
  report_issue: 'number',
  saved_table: 'id',
  printer_profile: 'id',
  not_duplicate: "first_id || '/' || %.second_id",
  photo: 'member_id',
  event: 'id',
  card_list: 'id',
  card_list_person: "list_id || '/' || %.member_id",
  organisation_commendation: 'id',
  organisation_discipline: 'id',
  petition: 'id',
  meeting: 'id',
  attendance: "meeting_id || '/' || %.member_id",
  inspection_plan: 'id',
  inspection_campaign: 'id',
  inspection_subject: 'id',
  inspection_task: 'id',
  admission_plan: "year || '/' || %.org_id",
  rating_year: 'year',
  rating: "year || '/' || %.member_id",
  organisation_rating: "year || '/' || %.org_id",
  rating_closing: 'id',
  rating_amendment: 'id',
  rating_amendment_row: "amendment_id || '/' || %.member_id",
  rating_meeting: "year || '/' || %.org_id",
  rule_pack: 'id',
  rule_change: 'id',
  import_batch: 'id',
  dues_profile: 'id',
  dues_entry: "member_id || '/' || %.month",
  dues_sheet: "org_id || '/' || %.month",
  dues_payment: 'id',
  dues_payment_month: "payment_id || '/' || %.month",
  dues_share: 'id',
  dues_handover: 'id',
  member_task: 'id',
  member_upper_id: 'upper_id',
  template: 'id',
  template_mark: 'id',
  narrative_report: 'id',
  document_template: 'key',
  card_replaced: 'id',
  known_register: 'id',
  blank_kind: 'id',
  blank_move: 'id',
};

export const auditedTables: readonly string[] = Object.keys(audited);

/** Derived or bulky columns that would only repeat what another column says. */
const passedOver = new Set(['name_sort', 'name_fold', 'updated_at', 'version', 'uid', 'projection']);
/** The rows of a closed book or of an issued report never change, and stand in it. */
const bulky = new Set(['rows']);

/**
 * Makes the audit triggers anew from the tables' own columns, so that a column added by a migration is logged
 * without anybody remembering it. An update keeps only what changed.
 */
export function rebuildAuditTriggers(handle: Database.Database): void {
  for (const [table, key] of Object.entries(audited)) {
    const all = handle
      .prepare<[], { name: string }>(`PRAGMA table_info(${table})`)
      .all()
      .map((c) => c.name)
      .filter((c) => !bulky.has(c));
    const columns = all.filter((c) => !passedOver.has(c));
    const idOf = (row: 'old' | 'new') => `${row}.${key.replaceAll('%', row)}`;
    const whole = (row: 'old' | 'new', names: readonly string[]) =>
      `json_object(${names.map((c) => `'${c}', ${row}.${c}`).join(', ')})`;
    const changed = (row: 'old' | 'new') =>
      `(SELECT json_group_object(name, value) FROM (${columns
        .map((c) => `SELECT '${c}' AS name, ${row}.${c} AS value WHERE old.${c} IS NOT new.${c}`)
        .join(' UNION ALL ')}))`;
    const log = (action: string, row: 'old' | 'new', before: string, after: string, when = '') => `
      DROP TRIGGER IF EXISTS audit_${table}_${action};
      CREATE TRIGGER audit_${table}_${action} AFTER ${action.toUpperCase()} ON ${table} ${when} BEGIN
        INSERT INTO audit (at, actor, reason, step_id, entity, entity_id, action, before, after)
        SELECT at, actor, reason, step_id, '${table}', ${idOf(row)}, '${action}', ${before}, ${after} FROM audit_context;
      END;`;
    // A row that an import enters carries its batch, and the batch says who and when; what it was on that day stands
    // in the row itself and in the 'before' of later changes. Saying it all twice made an import twice as slow.
    const entered = columns.includes('batch_id') ? 'WHEN new.batch_id IS NULL' : '';
    const differs = `WHEN ${columns.map((c) => `old.${c} IS NOT new.${c}`).join(' OR ')}`;
    handle.exec(
      log('insert', 'new', 'NULL', whole('new', columns), entered) +
        log('update', 'new', changed('old'), changed('new'), differs) +
        // A row that goes is kept in full, so that the step can be taken back.
        log('delete', 'old', whole('old', all), 'NULL'),
    );
  }
}
