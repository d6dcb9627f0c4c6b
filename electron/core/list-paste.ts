/** Rows pasted from Excel: each matched with a member, shown field by field, then written as one step. */
import type { ReadDb } from '../../db/connection.ts';
import { knownMembers } from '../../db/repo/import.ts';
import { getMembers, type StoredMember, updateMember } from '../../db/repo/member.ts';
import {
  type MemberField,
  type MemberRecord,
  memberFieldNames,
  memberFields,
} from '../../shared/entities/member.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import type { listOps, PasteOutcome, PastePreview, PasteRow } from '../../shared/ipc/list.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { createMatcher, type Match } from '../../shared/roster/plan-match.ts';
import { type PastedRow, type PastedTable, readPaste } from '../../shared/rules/paste-table.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { canonicalTone } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';
import { refuseNumbers } from './record-update.ts';

interface Matched {
  readonly pasted: PastedRow;
  readonly match: Match;
  readonly member: StoredMember | null;
  readonly changes: readonly {
    readonly field: MemberField;
    readonly before: string;
    readonly after: string;
  }[];
}

/** A blank never overwrites, and a name that differs only in where a tone stands is the same name. */
function changesOf(pasted: PastedRow, record: MemberRecord): Matched['changes'] {
  return memberFieldNames.flatMap((field) => {
    const after = pasted.fields[field];
    if (after === undefined || after === record[field]) return [];
    if (field === 'fullName' && canonicalTone(after) === canonicalTone(record.fullName)) return [];
    return [{ field, before: record[field], after }];
  });
}

function matchAll(db: ReadDb, { rows }: PastedTable): Matched[] {
  const known = knownMembers(db);
  const matcher = createMatcher(known);
  const named = Map.groupBy(known, (m) => canonicalTone(m.fullName));
  const matches = rows.map((pasted): Match => {
    // The matcher looks at the fields alone.
    const match = matcher({ fields: pasted.fields } as Parameters<typeof matcher>[0]);
    if (match.kind !== 'none' || pasted.fields.bornOn || pasted.fields.citizenId || pasted.fields.cardNumber)
      return match;
    // By the name alone nobody is sure, but somebody may be meant.
    const namesakes = named.get(canonicalTone(pasted.fields.fullName ?? '')) ?? [];
    const [only] = namesakes;
    if (!only) return match;
    return namesakes.length === 1
      ? { kind: 'doubtful', id: only.id, by: 'nameAndBirth', other: only.fullName }
      : {
          kind: 'ambiguous',
          ids: namesakes.map((m) => m.id),
          others: namesakes.map((m) => [m.fullName, formatDate(m.bornOn)].filter(Boolean).join(', ')),
        };
  });
  const ids = matches.flatMap((m) => (m.kind === 'one' || m.kind === 'doubtful' ? [m.id] : []));
  const stored = new Map(getMembers(db, [...new Set(ids)]).map((m) => [m.id, m]));
  return rows.map((pasted, i) => {
    const match = matches[i] ?? { kind: 'none' };
    const member = match.kind === 'one' || match.kind === 'doubtful' ? (stored.get(match.id) ?? null) : null;
    return { pasted, match, member, changes: member ? changesOf(pasted, member.record) : [] };
  });
}

function outcomeOf({ pasted, match, changes }: Matched): PasteOutcome {
  if (pasted.problems.length > 0) return 'bad';
  if (match.kind === 'none') return 'unknown';
  if (match.kind === 'ambiguous') return 'ambiguous';
  if (changes.length === 0) return 'same';
  return match.kind === 'doubtful' ? 'doubtful' : 'changed';
}

const shown = (field: MemberField, value: string): string =>
  memberFields[field].kind === 'date' ? formatDate(value) : maskField(field, value);

function rowOf(matched: Matched): PasteRow {
  const { pasted, match, member, changes } = matched;
  return {
    row: pasted.row,
    name: pasted.fields.fullName ?? member?.record.fullName ?? '',
    outcome: outcomeOf(matched),
    memberId: member?.id ?? null,
    others: match.kind === 'ambiguous' ? match.others : match.kind === 'doubtful' ? [match.other] : [],
    changes: changes.map(({ field, before, after }) => ({
      label: memberFields[field].label,
      before: shown(field, before),
      after: shown(field, after),
    })),
    problems: pasted.problems,
  };
}

function previewOf(db: ReadDb, text: string): Result<PastePreview> {
  const table = readPaste(text);
  if (!table) return fail('paste.no-header');
  const rows = matchAll(db, table).map(rowOf);
  const counts: Record<PasteOutcome, number> = {
    changed: 0,
    same: 0,
    doubtful: 0,
    ambiguous: 0,
    unknown: 0,
    bad: 0,
  };
  for (const { outcome } of rows) counts[outcome]++;
  const columns = table.columns.map(({ header, field }) => ({
    header,
    label: field === null ? null : memberFields[field].label,
  }));
  return ok({ columns, rows, counts });
}

export const pasteHandlers: CoreHandlers<keyof Pick<typeof listOps, 'paste.preview' | 'paste.apply'>> = {
  'paste.preview': ({ text }, { db }) => previewOf(db, text),

  'paste.apply': ({ text, rows, ground }, { db, write }) => {
    const table = readPaste(text);
    if (!table) return fail('paste.no-header');
    const wanted = new Set(rows);
    const work = matchAll(db, table).filter(
      (m) => wanted.has(m.pasted.row) && ['changed', 'doubtful'].includes(outcomeOf(m)),
    );
    if (work.length === 0) return fail('paste.nothing');
    return write(`Dán từ Excel, sửa ${work.length} hồ sơ: ${ground}`, (w, { at }) => {
      for (const { pasted, member } of work) {
        // Read anew: two pasted rows may be of one member.
        const now = member ? getMembers(w, [member.id])[0] : undefined;
        if (!now) return fail('member.not-found');
        const record = { ...now.record };
        for (const { field, after } of changesOf(pasted, now.record)) record[field] = after;
        const row = { row: pasted.row, name: now.record.fullName };
        const numbers = refuseNumbers(w, record, now.id, now.record);
        if (!numbers.ok) {
          const { code, params } = numbers.error;
          return fail('paste.row-refused', { ...row, why: errors[code].text(params) });
        }
        const updated = updateMember(w, { id: now.id, version: now.version, record, at });
        if (!updated.ok) return updated;
      }
      return ok({ changed: work.length });
    });
  },
};
