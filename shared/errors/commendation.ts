import { defineErrors } from './define.ts';

export const commendationErrors = defineErrors({
  'commendation.refused': {
    phone: 'E-KHT-01',
    text: (p) =>
      `Chưa ghi cho ai: ${p.name}: ${p.why} Bỏ ${p.name} khỏi lần này hoặc sửa lại rồi ghi. Có ${p.count} trường hợp như vậy.`,
  },
  'commendation.nobody': {
    phone: 'E-KHT-02',
    text: () => 'Danh sách được khen: chưa có ai. Chọn ít nhất một đồng chí hoặc một tập thể.',
  },
  'commendation.not-found': {
    phone: 'E-KHT-03',
    text: () => 'Khen thưởng này: không còn trong sổ. Mở lại danh sách để xem.',
  },
  'commendation.changed-meanwhile': {
    phone: 'E-KHT-04',
    text: () => 'Khen thưởng này: vừa được sửa hoặc xóa ở cửa sổ khác, nên chưa ghi gì. Mở lại rồi sửa.',
  },
});
