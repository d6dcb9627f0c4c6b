/** What a new template begins with: enough to see a paper at once. */
import {
  type DocumentTemplate,
  documentTemplateSchema,
  type SubjectKind,
  type TemplateGroup,
  templateFormat,
} from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';

const text = designerText.create;

export const ownKey = (): string => `rieng-${crypto.randomUUID()}`;

export interface NewTemplate {
  readonly name: string;
  readonly group: TemplateGroup;
  readonly subject: SubjectKind;
  readonly layout: DocumentTemplate['body']['layout'];
}

export const newTemplate = ({ layout, subject, ...named }: NewTemplate): DocumentTemplate =>
  documentTemplateSchema.parse({
    ...{ ...named, format: templateFormat, key: ownKey(), subject },
    ...{ each: subject !== 'none', basis: '', asks: [], watermark: 'none' },
    body: layout === 'party' ? party(subject) : placed(subject),
  });

const party = (subject: SubjectKind) => ({
  ...{ layout: 'party', orientation: 'portrait' },
  blocks: [
    { kind: 'heading', id: 'p-1', symbol: '' },
    { kind: 'title', id: 'p-2', title: text.firstTitle, subject: text.firstSubject, under: '' },
    {
      ...{ kind: 'text', id: 'p-3', look: {}, firstLine: true, keepWithNext: false },
      text: subject === 'none' ? text.firstTextAlone : text.firstText,
    },
    {
      ...{ kind: 'signatures', id: 'p-4', recipients: [] },
      signers: [{ lines: ['[thay mặt]', '[chức vụ người ký]'], name: '[người ký]' }],
    },
  ],
});

const placed = (subject: SubjectKind) => ({
  ...{ layout: 'placed', page: { width: 210, height: 297 }, blank: null },
  fields: [
    {
      ...{ id: 'p-1', text: subject === 'none' ? text.firstFieldAlone : text.firstField },
      ...{ left: 30, top: 40, width: 120, height: 10 },
      ...{ look: { size: 14, align: 'left' }, smallest: 9, box: null },
    },
  ],
});
