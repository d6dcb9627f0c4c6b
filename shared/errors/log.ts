import { defineErrors } from './define.ts';

/** What is typed from a signed paper. */
export const logErrors = defineErrors({
  'log.code': {
    phone: 'E-NK-01',
    text: () =>
      'Mã trên biên bản có 8 nhóm, mỗi nhóm 4 chữ số hoặc chữ cái từ A đến F. Xem lại từng nhóm rồi gõ đủ.',
  },
});
