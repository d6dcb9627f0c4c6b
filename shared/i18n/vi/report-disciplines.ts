/** Words of the report on disciplines. */
export const disciplinesReportText = {
  title: 'Kỷ luật',
  blocks: {
    members: 'Kỷ luật đảng viên',
    organisations: 'Kỷ luật tổ chức đảng',
    causes: 'Kỷ luật theo nhóm hành vi vi phạm',
  },
  distinct: {
    members: 'Số đảng viên bị kỷ luật (không tính trùng)',
    organisations: 'Số tổ chức đảng bị kỷ luật (không tính trùng)',
  },
  subjects: { organisations: 'Tổ chức đảng', members: 'Đảng viên' },
  noCause: 'Chưa ghi nhóm hành vi',
  counted:
    'Tính theo ngày quyết định có hiệu lực, theo hình thức còn lại đến cuối kỳ; quyết định đã hủy bỏ đến ngày đó không tính.',
  none: 'Trong kỳ không có quyết định kỷ luật nào.',
} as const;
