/** Sổ mượn hồ sơ, tài liệu: who holds which dossier. Reading only with permission, and noted (294-QĐ/TW 6.2.4). */
import type { LoansBook } from '../../entities/book.ts';
import { day, lines } from './cell-lines.ts';

export const loansBook: LoansBook = {
  code: 'loans',
  title: 'Sổ mượn hồ sơ, tài liệu',
  form: '',
  span: 'period',
  source: 'loans',
  order: 'TT',
  lines: 2,
  note: 'Theo ngày mượn. Chỉ cho mượn khi được cấp ủy đồng ý (Quy định 294-QĐ/TW, khoản 6.2).',
  columns: [
    { label: 'Ngày mượn', width: 20, centred: true },
    { label: 'Hồ sơ của đồng chí; số lý lịch', width: 42 },
    { label: 'Tài liệu mượn', width: 44 },
    { label: 'Người mượn; đơn vị', width: 40 },
    { label: 'Mục đích', width: 38 },
    { label: 'Người cho phép', width: 30 },
    { label: 'Hẹn trả', width: 20, centred: true },
    { label: 'Ngày trả', width: 20, centred: true },
    { label: 'Ghi chú', width: 26 },
  ],
  cells: (loan) => [
    day(loan.borrowedOn),
    lines(loan.record.fullName, loan.record.profileNumber),
    loan.papers,
    lines(loan.borrower, loan.unit),
    loan.purpose,
    loan.approvedBy,
    day(loan.dueOn),
    day(loan.returnedOn),
    loan.note,
  ],
};
