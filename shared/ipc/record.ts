/** The record beyond its plain fields: repeating items, what is doubtful or held by another, what is masked. */
import { z } from 'zod';
import { type MemberField, memberFieldNames } from '../entities/member.ts';
import { type ItemKind, itemKindNames, type MemberItem } from '../entities/member-items.ts';
import type { IdentityWarning } from '../rules/identity-checks.ts';
import { command, query } from './define.ts';

const id = z.number().int().positive();
/** Luật 91/2025/QH15: who looks at an identity number says why, in words that mean something. */
const reason = z.string().trim().min(5).max(300);
// The names come from the registry, so the list is never empty.
const field = z.enum(memberFieldNames as unknown as [MemberField, ...MemberField[]]);

/** Another member who has the same number. */
export interface NumberHolder {
  readonly field: MemberField;
  readonly memberId: number;
  readonly name: string;
  /** two members cannot have one card or one số lý lịch; one CCCD is a doubt about one of the two records */
  readonly refused: boolean;
}

export interface RecordCheck {
  readonly warnings: readonly IdentityWarning[];
  readonly holders: readonly NumberHolder[];
}

export interface RecordItems {
  readonly items: readonly MemberItem[];
  /** rows of the kinds that are shown only with a reason */
  readonly hidden: Readonly<Partial<Record<ItemKind, number>>>;
  /** false: rows of the restricted tier are left out, and whether there are any is not told */
  readonly tierOpen: boolean;
}

export const recordOps = {
  /** doubts about a record being typed; masks that were left alone are read as what they hide */
  'record.check': query<RecordCheck>()(
    z.object({ memberId: id.nullable(), record: z.record(z.string(), z.string()) }),
  ),
  'record.items': query<RecordItems>()(z.object({ memberId: id })),
  /** id null adds a row; `version` is the one the row was opened with */
  'record.saveItem': command<{ readonly id: number; readonly version: number }>()(
    z.object({
      memberId: id,
      item: z.object({
        id: id.nullable(),
        kind: z.enum(itemKindNames),
        values: z.record(z.string().max(40), z.string().max(4000)),
      }),
      version: z.number().int().default(0),
    }),
  ),
  'record.dropItem': command<null>()(z.object({ id, version: z.number().int() })),
  /** the number behind a mask; who asked and why is kept */
  'record.reveal': command<{ readonly value: string }>()(z.object({ memberId: id, field, reason })),
  /** the rows of a sensitive kind; who asked and why is kept */
  'record.revealItems': command<readonly MemberItem[]>()(
    z.object({ memberId: id, kind: z.enum(itemKindNames), reason }),
  ),
};
