export const transfersText = {
  title: 'Chuyển sinh hoạt',
} as const;
