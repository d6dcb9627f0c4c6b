/** Sổ phát thẻ đảng viên, mẫu 8-TĐV. */
import type { EventsBook } from '../../entities/book.ts';
import { cardForms } from '../../i18n/vi/event.ts';
import { day, joinedDates, nameAndBirth } from './cell-lines.ts';

export const cardsBook: EventsBook = {
  code: 'cards',
  title: 'Sổ phát thẻ đảng viên',
  form: 'Mẫu 8-TĐV',
  span: 'period',
  source: 'events',
  kinds: ['cardIssued'],
  order: 'TT',
  lines: 2,
  note: 'Theo ngày phát thẻ. Mỗi lần cấp mới, cấp lại, đổi thẻ là một dòng.',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 42 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 24, centred: true },
    { label: 'Số lý lịch', width: 24, centred: true },
    { label: 'Sinh hoạt tại', width: 38 },
    { label: 'Số thẻ đảng viên', width: 28, centred: true },
    { label: 'Hình thức', width: 20, centred: true },
    { label: 'Ngày phát', width: 20, centred: true },
    { label: 'Quyết định: số; ngày', width: 34 },
    { label: 'Ký nhận', width: 26 },
    { label: 'Ghi chú', width: 26 },
  ],
  cells: (fact) => {
    const { event } = fact;
    const payload = event.kind === 'cardIssued' ? event.payload : null;
    return [
      nameAndBirth(fact),
      joinedDates(fact),
      fact.record.profileNumber,
      fact.orgName(fact.orgAfter ?? fact.orgBefore),
      payload?.cardNumber ?? '',
      payload ? cardForms[payload.form] : '',
      day(event.effectiveOn),
      [event.decision.number, day(event.decision.signedOn)].filter(Boolean).join('\n'),
      '',
      event.note,
    ];
  },
};
