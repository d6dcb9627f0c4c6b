/** Giới thiệu đảng viên về giữ mối liên hệ nơi cư trú (213-QĐ/TW): a list of its own, never a transfer. */
import type { StandingBook } from '../../entities/book.ts';
import { day, joinedDates, lastOf, nameAndBirth } from './cell-lines.ts';

export const residenceBook: StandingBook = {
  code: 'residence',
  title: 'Sổ giới thiệu đảng viên giữ mối liên hệ nơi cư trú',
  form: 'Quy định 213-QĐ/TW',
  span: 'asOf',
  source: 'standing',
  which: 'residence',
  order: 'TT',
  lines: 2,
  note: 'Gồm đảng viên đang được giới thiệu về nơi cư trú ngày đó, theo ngày giới thiệu. Không phải chuyển sinh hoạt.',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 40 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 22, centred: true },
    { label: 'Chức vụ; nơi làm việc', width: 40 },
    { label: 'Sinh hoạt tại', width: 36 },
    { label: 'Nơi ở', width: 44 },
    { label: 'Ngày giới thiệu', width: 20, centred: true },
    { label: 'Giới thiệu về', width: 44 },
  ],
  cells: (fact) => [
    nameAndBirth(fact),
    joinedDates(fact),
    [fact.record.post, fact.record.workplace].filter(Boolean).join('\n'),
    fact.orgName(fact.state.orgId),
    fact.record.permanentAddress,
    day(fact.state.residenceSince),
    lastOf(fact, 'residenceIntroduced')?.payload.place ?? '',
  ],
};
