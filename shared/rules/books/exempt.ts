/** Đảng viên được miễn công tác và sinh hoạt đảng on the day. */
import type { StandingBook } from '../../entities/book.ts';
import { exemptionReasonNames } from '../../i18n/vi/event.ts';
import { day, decisionLines, joinedDates, lastOf, nameAndBirth } from './cell-lines.ts';

export const exemptBook: StandingBook = {
  code: 'exempt',
  title: 'Đảng viên được miễn công tác và sinh hoạt đảng',
  form: '',
  span: 'asOf',
  source: 'standing',
  which: 'exempt',
  order: 'TT',
  lines: 2,
  note: 'Gồm đảng viên đang được miễn ngày đó, theo ngày bắt đầu miễn. Người được miễn vẫn tính trong đảng số.',
  columns: [
    { label: 'Họ và tên; ngày sinh', width: 40 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 22, centred: true },
    { label: 'Số thẻ đảng viên', width: 24, centred: true },
    { label: 'Sinh hoạt tại', width: 36 },
    { label: 'Miễn từ ngày', width: 20, centred: true },
    { label: 'Đến ngày', width: 20, centred: true },
    { label: 'Lý do', width: 44 },
    { label: 'Quyết định: số; ngày; cơ quan', width: 40 },
  ],
  cells: (fact) => {
    const exemption = lastOf(fact, 'exempted');
    return [
      nameAndBirth(fact),
      joinedDates(fact),
      fact.record.cardNumber,
      fact.orgName(fact.state.orgId),
      day(fact.state.exemptSince),
      fact.state.exemptUntil ? day(fact.state.exemptUntil) : 'Không thời hạn',
      exemption ? exemptionReasonNames[exemption.payload.reason] : '',
      exemption ? decisionLines(exemption.decision) : '',
    ];
  },
};
