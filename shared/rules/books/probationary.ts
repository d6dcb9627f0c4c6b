/** Sổ đảng viên dự bị: who is on probation on the day, and until when. */
import type { StandingBook } from '../../entities/book.ts';
import { day, decisionLines, eventsOf, lastOf, lines, nameAndBirth } from './cell-lines.ts';

export const probationaryBook: StandingBook = {
  code: 'probationary',
  title: 'Sổ đảng viên dự bị',
  form: '',
  span: 'asOf',
  source: 'standing',
  which: 'probationary',
  order: 'TT',
  lines: 2,
  note: 'Gồm đảng viên còn trong thời gian dự bị ngày đó, theo ngày vào Đảng. Hết dự bị 12 tháng sau lễ kết nạp (Hướng dẫn 06-HD/TW, mục 4.2).',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 34 },
    { label: 'Nam, nữ; dân tộc; tôn giáo', width: 18 },
    { label: 'Quê quán', width: 34 },
    { label: 'Nghề nghiệp; nơi làm việc', width: 32 },
    { label: 'Ngày vào Đảng', width: 17, centred: true },
    { label: 'Quyết định kết nạp: số; ngày; cơ quan', width: 34 },
    { label: 'Người giới thiệu', width: 34 },
    { label: 'Sinh hoạt tại', width: 28 },
    { label: 'Ngày hết dự bị', width: 17, centred: true },
    { label: 'Ghi chú', width: 28 },
  ],
  cells: (fact) => {
    const { record, state, orgName } = fact;
    const admission = lastOf(fact, 'admitted');
    return [
      nameAndBirth(fact),
      lines(record.sex, record.ethnicity, record.religion),
      record.homeTown,
      lines(record.occupation, record.workplace),
      day(state.admittedOn),
      admission ? decisionLines(admission.decision) : '',
      admission?.payload.introducers ?? '',
      orgName(state.orgId),
      day(state.probationDueOn),
      lines(...eventsOf(fact, 'probationExtended').map((e) => `Kéo dài ${e.payload.months} tháng`)),
    ];
  },
};
