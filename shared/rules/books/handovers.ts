/** Sổ giao nhận hồ sơ đảng viên. */
import type { HandoversBook } from '../../entities/book.ts';
import { day, lines } from './cell-lines.ts';

export const handoversBook: HandoversBook = {
  code: 'handovers',
  title: 'Sổ giao nhận hồ sơ đảng viên',
  form: '',
  span: 'period',
  source: 'handovers',
  order: 'TT',
  lines: 2,
  note: 'Theo ngày giao nhận; mỗi lần giao hoặc nhận là một dòng.',
  columns: [
    { label: 'Ngày', width: 20, centred: true },
    { label: 'Giao, nhận', width: 18, centred: true },
    { label: 'Hồ sơ của đồng chí; số lý lịch', width: 44 },
    { label: 'Nơi giao, nơi nhận', width: 46 },
    { label: 'Tài liệu trong hồ sơ', width: 48 },
    { label: 'Người giao', width: 32 },
    { label: 'Người nhận', width: 32 },
    { label: 'Ghi chú', width: 30 },
  ],
  cells: (h) => [
    day(h.onDay),
    h.direction === 'in' ? 'Nhận' : 'Giao',
    lines(h.record.fullName, h.record.profileNumber),
    h.party,
    h.papers,
    h.giver,
    h.receiver,
    h.note,
  ],
};
