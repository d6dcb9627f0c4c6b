/**
 * Sổ giới thiệu sinh hoạt đảng, mẫu 10-SHĐ: counts lượt, so one member out and back again is two rows. Moves inside
 * the organisation's own subtree are no lượt of it, and hand-overs with a whole organisation never are one.
 */
import type { EventFact, EventsBook } from '../../entities/book.ts';
import { day, joinedDates, lines, nameAndBirth } from './cell-lines.ts';

const provinces = { '': '', same: 'Trong tỉnh', other: 'Ngoài tỉnh' } as const;

function ends(fact: EventFact): { readonly out: readonly string[]; readonly in: readonly string[] } {
  const { event, paper, orgName, orgBefore, orgAfter } = fact;
  const none = ['', ''];
  if (event.kind === 'transferredOut') {
    const to = event.payload.toOrgId === null ? event.payload.destination : orgName(event.payload.toOrgId);
    return { out: [paper?.toName || to, paper?.fromName || orgName(orgBefore)], in: none };
  }
  if (event.kind === 'received')
    return { out: none, in: [paper?.fromName || event.payload.origin, orgName(orgAfter)] };
  return { out: none, in: none };
}

export const transfersBook: EventsBook = {
  code: 'transfers',
  title: 'Sổ giới thiệu sinh hoạt đảng',
  form: 'Mẫu 10-SHĐ',
  span: 'period',
  source: 'events',
  kinds: ['transferredOut', 'received'],
  crossing: true,
  order: 'TT',
  lines: 2,
  note: 'Tính theo lượt: một đồng chí đi rồi về là hai lượt. Chuyển giữa các chi bộ trong cùng tổ chức đảng đang xem không tính là lượt của tổ chức đó.',
  columns: [
    { label: 'Ngày giới thiệu đi, tiếp nhận', width: 20, centred: true },
    { label: 'Họ và tên; ngày sinh', width: 38 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 22, centred: true },
    { label: 'Số thẻ đảng viên', width: 24, centred: true },
    { label: 'Số giấy giới thiệu', width: 20, centred: true },
    { label: 'ĐI: đến tổ chức cơ sở đảng', width: 36 },
    { label: 'ĐI: nơi giới thiệu', width: 32 },
    { label: 'ĐẾN: từ tổ chức cơ sở đảng', width: 36 },
    { label: 'ĐẾN: nơi tiếp nhận', width: 32 },
    { label: 'Trong tỉnh, ngoài tỉnh', width: 18, centred: true },
  ],
  cells: (fact) => {
    const { event } = fact;
    const { out, in: into } = ends(fact);
    const moved = event.kind === 'transferredOut' || event.kind === 'received' ? event.payload : null;
    return [
      day(event.effectiveOn),
      nameAndBirth(fact),
      joinedDates(fact),
      fact.record.cardNumber,
      fact.paper?.number || moved?.paperNumber || '',
      ...out,
      ...into,
      lines(moved ? provinces[moved.province] : '', moved?.reach === 'abroad' ? 'Nước ngoài' : ''),
    ];
  },
};
