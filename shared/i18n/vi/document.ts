/** Papers by template: choosing, filling in, printing. */
export const documentText = {
  issuer: {
    branch: { symbol: 'CB', keptAt: 'Lưu Chi bộ.' },
    committee: { symbol: 'ĐU', keptAt: 'Lưu Văn phòng.' },
  },
  step: {
    save: (name: string) => `Sửa mẫu giấy "${name}"`,
    restore: (name: string) => `Lấy lại mẫu gốc "${name}"`,
    remove: 'Xóa mẫu giấy tự soạn',
  },
} as const;
