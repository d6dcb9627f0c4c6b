import { defineErrors } from './define.ts';

export const growthErrors = defineErrors({
  'growth.same-person': {
    phone: 'E-PT-01',
    text: (p) =>
      `Trong sổ đã có ${p.name}, sinh ${p.bornOn}, trạng thái: ${p.status}. Nếu là một người thì mở hồ sơ ấy và ghi sự kiện; nếu là người khác thì bấm Vẫn thêm.`,
  },
  'growth.no-organisation': {
    phone: 'E-PT-02',
    text: () => 'Ô Chi bộ: chi bộ này không còn trong sổ. Chọn lại chi bộ.',
  },
});
