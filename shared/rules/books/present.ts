/** Those who are members of the organisation on the day, by name: the list that offices ask for most. */
import type { StandingBook } from '../../entities/book.ts';
import { memberStatuses } from '../../entities/member-state.ts';
import { day, lines } from './cell-lines.ts';

export const presentBook: StandingBook = {
  code: 'present',
  title: 'Danh sách đảng viên đang sinh hoạt',
  form: '',
  span: 'asOf',
  source: 'standing',
  which: 'present',
  order: 'TT',
  lines: 1,
  note: 'Chỉ gồm đảng viên tính trong đảng số ngày đó, xếp theo tên. Người sinh hoạt tạm thời từ nơi khác đến không tính.',
  columns: [
    { label: 'Họ và tên', width: 36 },
    { label: 'Ngày sinh', width: 16, centred: true },
    { label: 'Nam, nữ', width: 10, centred: true },
    { label: 'Dân tộc', width: 14 },
    { label: 'Chức vụ', width: 28 },
    { label: 'Ngày vào Đảng', width: 16, centred: true },
    { label: 'Ngày chính thức', width: 16, centred: true },
    { label: 'Số thẻ đảng viên', width: 20, centred: true },
    { label: 'Sinh hoạt tại', width: 34 },
    { label: 'Đảng viên', width: 22 },
    { label: 'Ghi chú', width: 26 },
  ],
  cells: ({ record, state, orgName }) => [
    record.fullName,
    day(record.bornOn),
    record.sex,
    record.ethnicity,
    record.post,
    day(state.admittedOn),
    day(state.officialOn),
    record.cardNumber,
    orgName(state.orgId),
    memberStatuses[state.status].replace('Đảng viên ', ''),
    lines(
      state.exemptSince && `Miễn sinh hoạt từ ${day(state.exemptSince)}`,
      state.suspendedSince && `Đình chỉ từ ${day(state.suspendedSince)}`,
      state.awaySince && `Tạm thời ở nơi khác từ ${day(state.awaySince)}`,
    ),
  ],
};
