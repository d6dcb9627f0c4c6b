/** Fields that an office adds to the record. */
import { z } from 'zod';
import { type CustomField, type CustomFieldKind, customFieldKinds } from '../entities/custom-field.ts';
import { memberSections } from '../entities/member.ts';
import { command, query } from './define.ts';

const kinds = Object.keys(customFieldKinds) as [CustomFieldKind, ...CustomFieldKind[]];
type Section = keyof typeof memberSections;
const sections = Object.keys(memberSections) as [Section, ...Section[]];
const id = z.number().int().positive();

export const customFieldSchema = z
  .object({
    /** null makes a new one */
    id: id.nullable(),
    label: z.string().trim().min(1, 'Chưa đặt tên mục.').max(80, 'Tên mục dài quá 80 ký tự.'),
    kind: z.enum(kinds),
    options: z.array(z.string().trim().min(1).max(100)).max(100),
    section: z.enum(sections),
  })
  .refine((f) => f.kind !== 'choice' || new Set(f.options).size >= 2, {
    message: 'Danh sách chọn cần ít nhất hai giá trị khác nhau.',
    path: ['options'],
  });

/** field id → value as stored; '' takes the value away */
export const customValuesSchema = z.record(z.string().regex(/^\d{1,9}$/), z.string().max(4000));
export type CustomValues = z.output<typeof customValuesSchema>;

export interface CustomFieldUse extends CustomField {
  /** members for whom it is filled */
  readonly filled: number;
}

export const customFieldOps = {
  /** in the order of the form; those taken off it last */
  'customField.list': query<readonly CustomFieldUse[]>()(z.object({})),
  /** Refused when the label is taken, or when a new kind does not fit the values that are there. */
  'customField.save': command<{ readonly id: number }>()(customFieldSchema),
  'customField.move': command<null>()(z.object({ id, by: z.union([z.literal(-1), z.literal(1)]) })),
  'customField.values': query<CustomValues>()(z.object({ memberId: id })),
  /** Writes `values`; refused when one of them is no longer what the form was opened with (`before`). */
  'customField.setValues': command<null>()(
    z.object({ memberId: id, before: customValuesSchema, values: customValuesSchema }),
  ),
  /** off the form and the lists (the values stay), or back on them */
  'customField.retire': command<null>()(z.object({ id, retired: z.boolean() })),
};
