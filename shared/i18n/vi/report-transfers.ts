/** Words of the section of transfers. */
export const reportTransferText = {
  title: 'Chuyển sinh hoạt đảng',
  lines: {
    out: 'Chuyển đi',
    in: 'Chuyển đến',
    other: 'Ngoài tỉnh',
    same: 'Trong tỉnh',
    abroad: 'Ngoài nước',
    unsaid: 'Chưa ghi rõ trong hay ngoài tỉnh',
    inside: 'Tổ chức khác trong sổ này',
    internal: 'Chuyển trong nội bộ tổ chức đảng đang xem (ghi bên cạnh)',
    returned: 'Giấy chuyển đi bị trả lại (ghi bên cạnh)',
    temporaryOut: 'Đi sinh hoạt tạm thời (ghi bên cạnh)',
    temporaryIn: 'Đến sinh hoạt tạm thời (ghi bên cạnh)',
  },
  notes: [
    'Đếm theo lượt, không theo người: một đồng chí đi, về rồi đi nữa là hai lượt đi và một lượt đến.',
    'Chuyển giao theo tổ chức không phải là lượt chuyển sinh hoạt.',
  ],
} as const;
