/** Templates of every shape that the schema allows, for laws that hold for all of them. */
import fc from 'fast-check';
import {
  aligns,
  type Block,
  type DocumentTemplate,
  documentTemplateSchema,
  fonts,
  type Look,
  type PlacedField,
  subjectKinds,
  type TemplateGroup,
  templateFormat,
  templateGroups,
  watermarks,
} from '../documents/template.ts';

/** Vietnamese words, marks, quotes and signs that a file or a page could stumble over; nothing of a central paper. */
const words = (max: number) =>
  fc
    .array(
      fc.constantFrom('Kính mời', '[tổ chức]', 'Đ', '"', '\\', '\n', ' ', '…', '</b>', '🌾', '12', 'ễ'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('').slice(0, max));

const look: fc.Arbitrary<Look> = fc.record({
  font: fc.constantFrom(...fonts),
  size: fc.constantFrom(0, 5, 13, 14.5, 72),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underlined: fc.boolean(),
  upper: fc.boolean(),
  align: fc.constantFrom(...aligns),
});

const id = fc.nat(10_000).map((n) => `p-${n}`);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), id, symbol: words(20), under: words(400) }),
  fc.record({
    ...{ kind: fc.constant('title' as const), id },
    ...{ title: words(200), subject: words(400), under: words(400) },
  }),
  fc.record({
    ...{ kind: fc.constant('text' as const), id, text: words(6000), look },
    ...{ firstLine: fc.boolean(), keepWithNext: fc.boolean() },
  }),
  fc.record({
    ...{ kind: fc.constant('people' as const), id, closing: words(300) },
    columns: fc.array(
      fc.record({
        label: words(120),
        text: words(400),
        width: fc.integer({ min: 1, max: 100 }),
        centre: fc.boolean(),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  }),
  fc.record({ kind: fc.constant('pageBreak' as const), id }),
  fc.record({ kind: fc.constant('lines' as const), id, count: fc.integer({ min: 1, max: 60 }) }),
);

const millimetres = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((n) => n / 10);

export const anyField: fc.Arbitrary<PlacedField> = fc.record({
  id,
  text: words(1500),
  left: millimetres(0, 1200),
  top: millimetres(0, 1200),
  width: millimetres(2, 1200),
  height: millimetres(2, 1200),
  look,
  smallest: fc.constantFrom(5, 9, 12.5),
  box: fc.option(fc.integer({ min: 1, max: 20 })),
});

const body: fc.Arbitrary<DocumentTemplate['body']> = fc.oneof(
  fc.record({
    layout: fc.constant('party' as const),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    blocks: fc.array(anyBlock, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    layout: fc.constant('placed' as const),
    page: fc.record({ width: millimetres(50, 450), height: millimetres(50, 450) }),
    blank: fc.option(
      fc.record({
        name: fc.constant('Phôi giấy khen'),
        central: fc.boolean(),
        serialled: fc.boolean(),
      }),
    ),
    fields: fc.array(anyField, { minLength: 1, maxLength: 6 }),
  }),
);

export const anyTemplate: fc.Arbitrary<DocumentTemplate> = fc
  .record({
    format: fc.constant(templateFormat),
    key: id,
    name: words(100).map((name) => `Mẫu ${name}`),
    group: fc.constantFrom(...(Object.keys(templateGroups) as TemplateGroup[])),
    subject: fc.constantFrom(...subjectKinds),
    each: fc.boolean(),
    basis: words(300),
    asks: fc.array(
      fc.record({
        key: fc.constantFrom('ngày họp', 'số có mặt'),
        label: fc.constant('Câu hỏi'),
        kind: fc.constantFrom('text' as const, 'long' as const, 'date' as const, 'number' as const),
        usual: words(1000),
      }),
      { maxLength: 3 },
    ),
    watermark: fc.constantFrom(...watermarks),
    body,
  })
  // What the register keeps has passed the schema, which puts keys into its own order.
  .map((template) => documentTemplateSchema.parse(template));
