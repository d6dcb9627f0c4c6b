export const growthText = {
  title: 'Phát triển Đảng',
} as const;
