export const todoText = {
  title: 'Việc cần làm',
} as const;
