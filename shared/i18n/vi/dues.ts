import { formatCount } from '../../text/numbers.ts';

/** Words of Đảng phí. */
export const duesText = {
  title: 'Đảng phí',
  paidOn: 'Ngày thu',
  steps: {
    pay: 'Ghi phiếu thu đảng phí',
    payMany: (month: string) => `Ghi cả chi bộ đã đóng đảng phí tháng ${month}`,
    profile: 'Khai mức tính đóng đảng phí',
    due: (month: string) => `Ấn định mức đóng đảng phí tháng ${month}`,
    dueBack: (month: string) => `Bỏ mức ấn định đảng phí tháng ${month}`,
    carry: (month: string) => `Lấy mức tính đóng đảng phí sang tháng ${month}`,
    void: (number: number) => `Hủy phiếu thu đảng phí số ${formatCount(number)}`,
    close: (month: string) => `Khóa bảng thu đảng phí tháng ${month}`,
    share: 'Nhập tỷ lệ đảng phí được giữ lại',
    handOver: 'Ghi nộp đảng phí lên cấp trên',
  },
} as const;
