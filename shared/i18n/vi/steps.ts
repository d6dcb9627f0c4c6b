export const stepsText = {
  title: 'Các bước đã làm',
} as const;
