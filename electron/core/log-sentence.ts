/** An entry of the log as a sentence: what was done, after the name of who did it. */
import { columnName } from '../../db/column-name.ts';
import type { ReadDb } from '../../db/connection.ts';
import { saidItem } from '../../db/repo/audit.ts';
import { listCustomFields } from '../../db/repo/custom-field.ts';
import { getEvent } from '../../db/repo/event.ts';
import type { LoggedChange, LoggedDeed } from '../../db/repo/log-entries.ts';
import { memberName } from '../../db/repo/member.ts';
import { kindOfItem } from '../../db/repo/member-item.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { type Change, type Row, toChange } from '../../db/undo/change.ts';
import { memberOfChange } from '../../db/undo/members-of-changes.ts';
import { type MemberField, memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { type ItemKind, itemKinds } from '../../shared/entities/member-items.ts';
import { eventLabels } from '../../shared/i18n/vi/event.ts';
import { logText } from '../../shared/i18n/vi/log.ts';
import { rowName } from '../../shared/i18n/vi/steps.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { maskField } from '../../shared/text/mask-identity.ts';
import { fieldsSaid, type Names, valuesSaid } from './log-words.ts';

const say = logText.sentences;
const fieldOf = new Map<string, MemberField>(memberFieldNames.map((name) => [columnName(name), name]));

export interface Told {
  readonly what: string;
  readonly memberId: number | null;
}

/** Names are looked up once for each page. */
export function logTeller(db: ReadDb) {
  const known = new Map<number, string>();
  const nameOf = (id: number): string => {
    const name = known.get(id) ?? (memberName(db, id) || say.nobody);
    known.set(id, name);
    return name;
  };
  let orgs: ReadonlyMap<number, string> | undefined;
  const orgName = (id: number): string => {
    orgs ??= organisationNames(db);
    return orgs.get(id) ?? String(id);
  };
  const names: Names = { member: nameOf, organisation: orgName };

  const plain = (change: Change, memberId: number | null): string => {
    const row = rowName(change.entity);
    const of = memberId === null ? '' : say.ofMember(nameOf(memberId));
    if (change.action === 'update') return say.changed(row, of, fieldsSaid(change, names));
    const values = valuesSaid(change, names);
    const said = change.action === 'insert' ? say.added(row, of) : say.removed(row, of);
    return values === '' ? said : `${said}: ${values}`;
  };

  return {
    change(logged: LoggedChange): Told {
      const change = toChange(logged);
      const memberId = memberOfChange(db, change);
      const special = sentences[change.entity]?.(change, memberId === null ? '' : nameOf(memberId), db);
      return { what: special ?? plain(change, memberId), memberId };
    },
    deed({ deed, memberId, what, reason }: LoggedDeed & { readonly reason: string }): Told {
      const member = memberId === null ? null : nameOf(memberId);
      return { what: logText.deeds[deed]({ what, reason, member }), memberId };
    },
  };
}

type Sentence = (change: Change, name: string, db: ReadDb) => string | null;

const text = (row: Row, column: string): string => String(row[column] ?? '');

/** Tables whose changes read better than as a list of fields; null leaves them to that list. */
const sentences: Readonly<Record<string, Sentence>> = {
  event: (change, name, db) => {
    const event = getEvent(db, Number(change.entityId));
    if (!event) return null;
    const [label, on] = [eventLabels[event.kind], formatDate(event.effectiveOn)];
    if (change.action === 'insert') return say.event(label, on, name);
    if (change.action === 'delete' || !('withdrawn_reason' in change.after)) return null;
    return change.after.withdrawn_reason === null
      ? say.eventBack(label, on, name)
      : say.eventOut(label, on, name, text(change.after, 'withdrawn_reason'));
  },

  member: (change, name) => {
    if (change.action !== 'update') return null;
    if ('discarded_why' in change.after) {
      const why = text(change.after, 'discarded_why');
      return why === '' ? say.takenBack(name) : say.setAside(name, why);
    }
    const fields = Object.keys(change.after).flatMap((column) => {
      const field = fieldOf.get(column);
      if (!field) return [];
      const shown = (row: Row): string => {
        const masked = maskField(field, text(row, column));
        return memberFields[field].kind === 'date' ? formatDate(masked) : masked;
      };
      return [{ label: memberFields[field].label, from: shown(change.before), to: shown(change.after) }];
    });
    const [only, ...more] = fields;
    if (!only) return null;
    if (more.length === 0) return say.oneChanged(only.label, name, only.from, only.to);
    return say.recordChanged(name, fields.map((f) => say.field(f.label, f.from, f.to)).join('; '));
  },

  member_item: (change, name, db) => {
    const row = change.action === 'insert' ? change.after : change.before;
    const kind = row.kind ?? kindOfItem(db, change.entityId) ?? '';
    if (!Object.hasOwn(itemKinds, kind)) return null;
    const said = (values: Row): string => saidItem(kind as ItemKind, values);
    const { label } = itemKinds[kind as ItemKind];
    return say.oneChanged(
      label,
      name,
      change.action === 'insert' ? '' : said(change.before),
      change.action === 'delete' ? '' : said(change.after),
    );
  },

  custom_value: (change, name, db) => {
    const id = change.entityId.split('/')[1];
    const label = listCustomFields(db).find((field) => String(field.id) === id)?.label;
    if (label === undefined) return null;
    const value = (row: Row): string => text(row, 'value');
    return say.oneChanged(
      label,
      name,
      change.action === 'insert' ? '' : value(change.before),
      change.action === 'delete' ? '' : value(change.after),
    );
  },

  import_batch: (change) =>
    change.action === 'insert'
      ? say.imported(
          text(change.after, 'file_name'),
          Number(change.after.created),
          Number(change.after.changed),
        )
      : null,
};
