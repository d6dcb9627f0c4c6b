/** Sổ tặng Huy hiệu Đảng, mẫu 5-HHĐ. */
import type { EventsBook } from '../../entities/book.ts';
import { badgeAwards } from '../../i18n/vi/event.ts';
import { day, lines, nameAndBirth } from './cell-lines.ts';

export const badgesBook: EventsBook = {
  code: 'badges',
  title: 'Sổ tặng Huy hiệu Đảng',
  form: 'Mẫu 5-HHĐ',
  span: 'period',
  source: 'events',
  kinds: ['badgeAwarded'],
  order: 'TT',
  lines: 3,
  note: 'Theo ngày trao. Tặng, truy tặng, cấp lại và đổi đều có trong sổ; khi đếm số người được tặng thì không tính cấp lại và đổi.',
  columns: [
    { label: 'Đợt', width: 20, centred: true },
    { label: 'Loại; số Huy hiệu', width: 34 },
    { label: 'Họ và tên; ngày sinh', width: 42 },
    { label: 'Sinh hoạt tại', width: 38 },
    { label: 'Ngày ký quyết định kết nạp; ngày vào Đảng; ngày chính thức', width: 34, centred: true },
    { label: 'Quyết định: số; ngày', width: 34 },
    { label: 'Ký nhận', width: 26 },
    { label: 'Ghi chú', width: 30 },
  ],
  cells: (fact) => {
    const { event, state } = fact;
    const badge = event.kind === 'badgeAwarded' ? event.payload : null;
    return [
      lines(badge?.round, day(event.effectiveOn)),
      badge ? lines(`${badge.level} năm`, badge.badgeNumber) : '',
      nameAndBirth(fact),
      fact.orgName(fact.orgAfter ?? fact.orgBefore),
      lines(day(state.admissionDecidedOn), day(state.admittedOn), day(state.officialOn)),
      lines(event.decision.number, day(event.decision.signedOn)),
      '',
      lines(badge && badge.award !== 'award' ? badgeAwards[badge.award] : '', event.note),
    ];
  },
};
