/** Sổ đảng viên ra khỏi Đảng: expelled, struck off, resigned, admission cancelled. */
import type { EventsBook } from '../../entities/book.ts';
import { memberStatuses } from '../../entities/member-state.ts';
import { removalForms } from '../../i18n/vi/event.ts';
import { day, decisionLines, joinedDates, nameAndBirth } from './cell-lines.ts';

export const leftBook: EventsBook = {
  code: 'left',
  title: 'Sổ đảng viên ra khỏi Đảng',
  form: '',
  span: 'period',
  source: 'events',
  kinds: ['removed', 'disciplined'],
  disciplineForms: ['expulsion'],
  order: 'TT',
  lines: 2,
  note: 'Gồm khai trừ, xóa tên, xin ra khỏi Đảng và hủy quyết định kết nạp, theo ngày có hiệu lực.',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 40 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 22, centred: true },
    { label: 'Số thẻ đảng viên; số lý lịch', width: 26, centred: true },
    { label: 'Sinh hoạt tại', width: 36 },
    { label: 'Ngày ra khỏi Đảng', width: 20, centred: true },
    { label: 'Hình thức', width: 28 },
    { label: 'Lý do', width: 46 },
    { label: 'Quyết định: số; ngày; cơ quan', width: 40 },
  ],
  cells: (fact) => {
    const { event, record } = fact;
    const form = event.kind === 'removed' ? removalForms[event.payload.form] : memberStatuses.expelled;
    return [
      nameAndBirth(fact),
      joinedDates(fact),
      [record.cardNumber, record.profileNumber].filter(Boolean).join('\n'),
      fact.orgName(fact.orgBefore),
      day(event.effectiveOn),
      form,
      event.kind === 'removed'
        ? event.payload.reason
        : event.kind === 'disciplined'
          ? event.payload.ground
          : '',
      decisionLines(event.decision),
    ];
  },
};
