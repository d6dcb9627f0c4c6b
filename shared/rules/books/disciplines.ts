/** Sổ kỷ luật đảng viên: kept for ever, also where the effect has ended. */
import type { EventsBook } from '../../entities/book.ts';
import { disciplineForms } from '../../i18n/vi/event.ts';
import { day, decisionLines, labelled, lines, nameAndBirth } from './cell-lines.ts';

export const disciplinesBook: EventsBook = {
  code: 'disciplines',
  title: 'Sổ kỷ luật đảng viên',
  form: '',
  span: 'period',
  source: 'events',
  kinds: ['disciplined'],
  order: 'TT',
  lines: 2,
  note: 'Gồm mọi hình thức kỷ luật, kể cả khai trừ và kỷ luật đã hết hiệu lực, theo ngày có hiệu lực.',
  columns: [
    { label: 'Ngày có hiệu lực', width: 20, centred: true },
    { label: 'Họ và tên; ngày sinh', width: 42 },
    { label: 'Chức vụ', width: 30 },
    { label: 'Sinh hoạt tại', width: 36 },
    { label: 'Hình thức', width: 26 },
    { label: 'Nội dung vi phạm', width: 56 },
    { label: 'Quyết định: số; ngày; cơ quan', width: 44 },
  ],
  cells: (fact) => {
    const { event } = fact;
    const discipline = event.kind === 'disciplined' ? event.payload : null;
    return [
      day(event.effectiveOn),
      nameAndBirth(fact),
      fact.record.post,
      fact.orgName(fact.orgBefore ?? fact.orgAfter),
      discipline
        ? lines(disciplineForms[discipline.form], labelled('Cách chức vụ:', discipline.postsRemoved))
        : '',
      discipline?.ground ?? '',
      decisionLines(event.decision),
    ];
  },
};
