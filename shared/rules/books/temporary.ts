/** Sinh hoạt tạm thời, away and here: beside the membership, never in its balance. */
import type { EventsBook } from '../../entities/book.ts';
import { eventLabels } from '../../i18n/vi/event.ts';
import { day, joinedDates, nameAndBirth } from './cell-lines.ts';

export const temporaryBook: EventsBook = {
  code: 'temporary',
  title: 'Sổ theo dõi sinh hoạt tạm thời',
  form: '',
  span: 'period',
  source: 'events',
  kinds: ['temporaryOut', 'temporaryReturned', 'temporaryExtended', 'temporaryIn', 'temporaryInEnded'],
  order: 'TT',
  lines: 2,
  note: 'Người đi tạm thời vẫn tính trong đảng số nơi cũ; người đến tạm thời không tính vào đảng số nơi đến (Hướng dẫn 38-HD/BTCTW, mục 4.3).',
  columns: [
    { label: 'Ngày', width: 20, centred: true },
    { label: 'Họ và tên; ngày sinh', width: 40 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 22, centred: true },
    { label: 'Số thẻ đảng viên', width: 24, centred: true },
    { label: 'Việc', width: 40 },
    { label: 'Nơi đi, nơi đến', width: 44 },
    { label: 'Sinh hoạt tại', width: 34 },
    { label: 'Đến ngày', width: 20, centred: true },
    { label: 'Số giấy giới thiệu', width: 22, centred: true },
  ],
  cells: (fact) => {
    const { event } = fact;
    const place =
      event.kind === 'temporaryOut'
        ? event.payload.destination
        : event.kind === 'temporaryIn'
          ? event.payload.origin
          : '';
    const until = 'untilOn' in event.payload ? event.payload.untilOn : '';
    const number = 'paperNumber' in event.payload ? event.payload.paperNumber : '';
    return [
      day(event.effectiveOn),
      nameAndBirth(fact),
      joinedDates(fact),
      fact.record.cardNumber,
      eventLabels[event.kind],
      place,
      fact.orgName(fact.orgAfter ?? fact.orgBefore),
      day(until),
      fact.paper?.number || number,
    ];
  },
};
