import { expect, it } from 'vitest';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { ListRow } from '../../../shared/ipc/member.ts';
import { initialState } from '../../../shared/rules/lifecycle.ts';
import { listColumns } from '../../../shared/rules/list-columns.ts';
import { cellsOf } from '../../../shared/rules/paste-table.ts';
import { rowsAsTable } from './copy-rows.ts';

const row: ListRow = {
  id: 1,
  record: {
    ...emptyMemberRecord(),
    fullName: 'Nguyễn Văn <An>',
    bornOn: '1960-02-03',
    citizenId: '001060000001',
    cardNumber: '00123456',
    note: 'dòng 1\ndòng "2"',
  },
  state: initialState,
  orgName: 'Chi bộ 3',
  custom: {},
};
const columns = ['fullName', 'bornOn', 'cardNumber', 'citizenId', 'note'].flatMap(
  (id) => listColumns([]).find((c) => c.id === id) ?? [],
);

it('copies headers and rows as Excel reads them back, with identity numbers masked', () => {
  const { text, html } = rowsAsTable(columns, [row]);
  expect(cellsOf(text)).toEqual([
    ['Họ và tên khai sinh', 'Ngày sinh', 'Số thẻ đảng viên', 'Số căn cước', 'Ghi chú'],
    ['Nguyễn Văn <An>', '03/02/1960', '00123456', '001•••001', 'dòng 1\ndòng "2"'],
  ]);
  expect(html).toContain('Nguyễn Văn &lt;An&gt;');
  expect(html).not.toContain('001060000001');
});
