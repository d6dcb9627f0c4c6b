export const booksText = {
  title: 'Báo cáo, sổ sách',
} as const;
