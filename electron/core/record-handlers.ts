/** The record beyond its plain fields: repeating items, doubts about what is typed, what is masked. */
import { logAccess } from '../../db/repo/access-log.ts';
import { getMember } from '../../db/repo/member.ts';
import { deleteItem, getItem, insertItem, itemsOfMember, updateItem } from '../../db/repo/member-item.ts';
import { itemsToSee } from '../../db/restricted-tables.ts';
import { emptyMemberRecord, memberFieldNames, memberFields } from '../../shared/entities/member.ts';
import { type ItemKind, itemKind, itemSummary } from '../../shared/entities/member-items.ts';
import type { recordOps } from '../../shared/ipc/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { identityWarnings } from '../../shared/rules/identity-checks.ts';
import { itemProblems } from '../../shared/rules/item-checks.ts';
import { unmaskRecord } from '../../shared/text/mask-identity.ts';
import type { CoreContext, CoreHandlers } from './context.ts';
import { numberHolders } from './record-update.ts';
import { markUsed } from './restricted-tier.ts';

/** Rows of the restricted tier are written and read only by who may, and while it is open. */
function refusedOfTier(kind: ItemKind, { session, host }: CoreContext): Result<never> | null {
  if (!itemKind(kind).restricted) return null;
  if (!session.person.restricted) return fail('right.restricted');
  if (!session.restricted.open) return fail('restricted.locked');
  markUsed(session.restricted, host.uptime());
  return null;
}

export const recordHandlers: CoreHandlers<keyof typeof recordOps> = {
  'record.check': ({ memberId, record }, { db }) => {
    const stored = memberId === null ? null : (getMember(db, memberId)?.record ?? null);
    const sent = emptyMemberRecord();
    for (const name of memberFieldNames) sent[name] = (record[name] ?? '').trim();
    const whole = stored ? unmaskRecord(sent, stored) : sent;
    return ok({
      warnings: identityWarnings(whole),
      holders: numberHolders(db, whole, memberId, stored),
    });
  },

  'record.items': ({ memberId }, { db, session, host }) => {
    const { open } = session.restricted;
    const all = itemsToSee(itemsOfMember(db, memberId), open);
    if (all.some(({ kind }) => itemKind(kind).restricted)) markUsed(session.restricted, host.uptime());
    const hidden: Partial<Record<ItemKind, number>> = {};
    for (const { kind } of all) if (itemKind(kind).sensitive) hidden[kind] = (hidden[kind] ?? 0) + 1;
    return ok({ items: all.filter(({ kind }) => !itemKind(kind).sensitive), hidden, tierOpen: open });
  },

  'record.saveItem': ({ memberId, item, version }, context) => {
    const { db, write, today } = context;
    const { id, kind, values } = item;
    const refused = refusedOfTier(kind, context);
    if (refused) return refused;
    const { label: list, one, fields } = itemKind(kind);
    if (!getMember(db, memberId)) return fail('member.not-found');
    const [problem] = Object.entries(itemProblems(kind, values, today));
    if (problem)
      return fail('record.item-invalid', { list, column: fields[problem[0]]?.label ?? '', rule: problem[1] });
    const said = itemKind(kind).sensitive ? '' : `: ${itemSummary(kind, values)}`;
    if (id === null)
      return write(`Thêm ${one}${said}`, (w) =>
        ok({ id: insertItem(w, memberId, kind, values), version: 1 }),
      );
    return write(`Sửa ${one}${said}`, (w) =>
      updateItem(w, { id, memberId, kind, version, values })
        ? ok({ id, version: version + 1 })
        : fail('record.item-changed-meanwhile', { list }),
    );
  },

  'record.dropItem': ({ id, version }, context) => {
    const { db, write } = context;
    const item = getItem(db, id);
    const refused = item && refusedOfTier(item.kind, context);
    if (refused) return refused;
    const list = item ? itemKind(item.kind).label : '';
    if (!item) return fail('record.item-changed-meanwhile', { list });
    const { one, sensitive } = itemKind(item.kind);
    return write(`Xóa ${one}${sensitive ? '' : `: ${itemSummary(item.kind, item.values)}`}`, (w) =>
      deleteItem(w, id, version) ? ok(null) : fail('record.item-changed-meanwhile', { list }),
    );
  },

  'record.reveal': ({ memberId, field, reason }, { db, write }) => {
    const member = getMember(db, memberId);
    if (!member) return fail('member.not-found');
    return write('Xem số đang che', (w, { at, name }) => {
      logAccess(w, { at, actor: name, deed: 'reveal', memberId, what: memberFields[field].label, reason });
      return ok({ value: member.record[field] });
    });
  },

  'record.revealItems': ({ memberId, kind, reason }, context) => {
    const { db, write } = context;
    const refused = refusedOfTier(kind, context);
    if (refused) return refused;
    if (!getMember(db, memberId)) return fail('member.not-found');
    const rows = itemsOfMember(db, memberId).filter((item) => item.kind === kind);
    return write('Xem mục đang che', (w, { at, name }) => {
      const { label: what, restricted } = itemKind(kind);
      logAccess(w, {
        at,
        actor: name,
        deed: 'reveal',
        memberId,
        what,
        reason,
        restricted: restricted === true,
      });
      return ok(rows);
    });
  },
};
