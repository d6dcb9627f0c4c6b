/** Papers by template: choosing, filling in, printing. */
export const documentText = {
  step: {
    save: (name: string) => `Sửa mẫu giấy "${name}"`,
    restore: (name: string) => `Lấy lại mẫu gốc "${name}"`,
    remove: 'Xóa mẫu giấy tự soạn',
  },
} as const;
