import { formatCount } from '../../text/numbers.ts';

/** Words of the section of admissions, and of the plan of a year. */
export const admissionsText = {
  title: 'Phát triển đảng viên',
  admissions: 'Kết nạp đảng viên',
  recognitions: 'Công nhận đảng viên chính thức',
  lines: {
    all: 'Kết nạp',
    first: 'Kết nạp lần đầu',
    again: 'Kết nạp lại',
    women: 'Nữ',
    minority: 'Dân tộc thiểu số',
    byRoster: 'Chỉ biết theo danh sách đã nhập, sổ chưa ghi nơi kết nạp',
  },
  recognised: 'Công nhận chính thức',
  recognisedByRoster: 'Chỉ biết theo danh sách đã nhập',
  youth: (from: number, to: number) => `Trong độ tuổi đoàn viên khi kết nạp (${from}–${to} tuổi)`,
  youthNow: (from: number, to: number) => `Trong độ tuổi đoàn viên khi công nhận (${from}–${to} tuổi)`,
  admittedOn: 'Kết nạp',
  readmittedOn: 'Kết nạp lại',
  recognisedOn: 'Công nhận chính thức',
  byRosterNote: 'theo danh sách đã nhập',
  notes: {
    own: 'Đếm theo ngày ghi trong quá trình đảng viên. Số công nhận chính thức có thể nhiều hơn số kết nạp cùng kỳ vì là người kết nạp từ kỳ trước.',
  },
  plan: (year: number) => `Kết nạp so với chỉ tiêu năm ${year}`,
  planColumn: 'Chỉ tiêu năm',
  doneColumn: 'Kết nạp từ đầu năm',
  onPlan: (n: number) => `của chỉ tiêu ${formatCount(n)} đồng chí`,
  planRow: (year: number) => `Chỉ tiêu kết nạp năm ${year}`,
  planSum: (n: number) =>
    `Tổ chức đảng đang xem chưa có chỉ tiêu riêng: lấy tổng chỉ tiêu của ${formatCount(n)} tổ chức trực thuộc đã nhập.`,
  noPlan: (year: number) => `Chưa nhập chỉ tiêu kết nạp năm ${year}.`,
  planUntil: (day: string) => `Số kết nạp cộng dồn từ đầu năm đến hết ngày ${day}, gồm cả kết nạp lại.`,
  setPlan: 'Nhập chỉ tiêu kết nạp',
  setPlanTitle: (year: number) => `Chỉ tiêu kết nạp năm ${year}`,
  planNumber: 'Chỉ tiêu (đồng chí)',
  planHelp: 'Nhập số rồi bấm Ghi. Để trống rồi bấm Ghi là bỏ chỉ tiêu.',
  planOrg: 'Tổ chức đảng',
  savePlan: 'Ghi',
  planSaved: (org: string, n: number, year: number) =>
    `Đã ghi chỉ tiêu năm ${year} của ${org}: ${formatCount(n)} đồng chí.`,
  planDropped: (org: string, year: number) => `Đã bỏ chỉ tiêu năm ${year} của ${org}.`,
  planList: 'Chỉ tiêu đã nhập',
  planEmpty: 'Năm này chưa có chỉ tiêu nào.',
  planStep: 'Ghi chỉ tiêu kết nạp',
  planDropStep: 'Bỏ chỉ tiêu kết nạp',
} as const;
