/** Sổ đảng viên từ trần. */
import type { EventsBook } from '../../entities/book.ts';
import { day, joinedDates, nameAndBirth } from './cell-lines.ts';

export const diedBook: EventsBook = {
  code: 'died',
  title: 'Sổ đảng viên từ trần',
  form: '',
  span: 'period',
  source: 'events',
  kinds: ['died'],
  order: 'TT',
  lines: 2,
  note: 'Theo ngày từ trần.',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 42 },
    { label: 'Quê quán', width: 42 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 24, centred: true },
    { label: 'Số thẻ đảng viên; số lý lịch', width: 28, centred: true },
    { label: 'Sinh hoạt tại', width: 38 },
    { label: 'Ngày từ trần', width: 22, centred: true },
    { label: 'Lý do', width: 40 },
    { label: 'Ghi chú', width: 28 },
  ],
  cells: (fact) => [
    nameAndBirth(fact),
    fact.record.homeTown,
    joinedDates(fact),
    [fact.record.cardNumber, fact.record.profileNumber].filter(Boolean).join('\n'),
    fact.orgName(fact.orgBefore),
    day(fact.event.effectiveOn),
    fact.event.kind === 'died' ? fact.event.payload.cause : '',
    fact.event.note,
  ],
};
