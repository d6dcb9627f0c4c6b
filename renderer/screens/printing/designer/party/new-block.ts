import { type Block, blockSchema } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';

const text = designerText.create;

/** What a part begins with when it is added. */
const firsts: Readonly<Record<Block['kind'], object>> = {
  heading: { symbol: '' },
  title: { title: text.firstTitle, subject: '', under: '' },
  text: { text: text.firstTextAlone, look: {}, firstLine: true, keepWithNext: false },
  people: {
    columns: [
      { label: 'TT', text: '[số thứ tự]', width: 8 },
      { label: 'Họ và tên', text: '[họ tên]', width: 46 },
      { label: 'Ngày sinh', text: '[ngày sinh]', width: 46 },
    ],
    closing: '',
  },
  record: { part: 'full' },
  pageBreak: {},
  lines: { count: 5 },
  signatures: {
    signers: [{ lines: ['[thay mặt]', '[chức vụ người ký]'], name: '[người ký]' }],
    recipients: [],
  },
};

export const newBlock = (kind: Block['kind'], id: string): Block =>
  blockSchema.parse({ kind, id, ...firsts[kind] });

/** The first words of a part, for the list. */
export function excerptOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return [block.symbol, block.under].filter(Boolean).join(' ');
    case 'pageBreak':
      return '';
    case 'title':
      return [block.title, block.subject].filter(Boolean).join(' ');
    case 'text':
      return block.text.split('\n')[0] ?? '';
    case 'people':
      return block.columns.map(({ label }) => label).join(', ');
    case 'record':
      return designerText.blocks.parts[block.part];
    case 'lines':
      return `${block.count}`;
    case 'signatures':
      return block.signers.map(({ lines }) => lines.join(' ')).join(', ');
  }
}
