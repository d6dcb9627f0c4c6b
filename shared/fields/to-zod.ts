import { z } from 'zod';
import { isPartialDate } from '../text/dates.ts';
import { cleanText } from '../text/names.ts';
import type { FieldDef, RecordOf } from './field.ts';

/** Messages shown under a field; the label stands above it already. */
const message = {
  required: 'Chưa nhập. Đây là mục bắt buộc.',
  tooLong: (n: number) => `Dài quá ${n} ký tự. Rút gọn lại.`,
  date: 'Không phải ngày có thật. Nhập dd/mm/yyyy, mm/yyyy hoặc yyyy.',
  choice: 'Chọn một giá trị trong danh sách.',
};

/** The zod schema of one field: text in, text out; '' is "not known" and allowed unless required. */
export function fieldSchema(def: FieldDef): z.ZodType<string, string> {
  const max = def.maxLength ?? (def.kind === 'longText' ? 4000 : 300);
  let schema = z.string().max(max, message.tooLong(max));
  // Of spaces and what is not seen nothing is left when it is stored.
  if (def.required) schema = schema.refine((s) => cleanText(s) !== '', message.required);
  if (def.kind === 'date') return schema.refine((s) => s === '' || isPartialDate(s), message.date);
  const { options } = def;
  if (def.kind === 'choice' && options)
    return schema.refine((s) => s === '' || options.includes(s), message.choice);
  return schema;
}

/** The schema of a whole record: form, IPC and import row alike. */
export function recordSchema<T extends Record<string, FieldDef>>(
  fields: T,
): z.ZodType<RecordOf<T>, RecordOf<T>> {
  const shape: Record<string, z.ZodType<string, string>> = {};
  for (const [name, def] of Object.entries(fields)) shape[name] = fieldSchema(def);
  // The shape is built from the keys of `fields`, so the object has exactly them.
  return z.object(shape) as unknown as z.ZodType<RecordOf<T>, RecordOf<T>>;
}
