/** Why the code on an information card is refused. E-IN-3x is the range of cards. */
import { defineErrors } from './define.ts';

export const cardSealErrors = defineErrors({
  'cardSeal.unreadable': {
    phone: 'E-IN-30',
    text: () =>
      'Mã trên phiếu: không đọc được, mã chỉ gồm chữ số. Quét lại cho đủ mã, hoặc chụp lại cho rõ, thẳng và đủ sáng rồi mở ảnh.',
  },
  'cardSeal.not-in-picture': {
    phone: 'E-IN-39',
    text: (p) =>
      `Ảnh ${p.file}: không tìm thấy mã nào đọc được. Chụp lại gần hơn, thẳng, đủ sáng và rõ nét, chỉ một phiếu trong ảnh.`,
  },
  'cardSeal.picture-too-large': {
    phone: 'E-IN-40',
    text: (p) => `Ảnh ${p.file}: lớn hơn 30 MB. Thu nhỏ ảnh hoặc chụp lại rồi mở.`,
  },
  'cardSeal.foreign': {
    phone: 'E-IN-31',
    text: () =>
      'Mã trên phiếu: đây không phải mã do chương trình này lập, hoặc mã đã bị sửa ở phần đầu. Không công nhận phiếu; đối chiếu với đơn vị lập phiếu.',
  },
  'cardSeal.newer': {
    phone: 'E-IN-32',
    text: () =>
      'Mã trên phiếu: do phiên bản mới hơn của chương trình lập nên máy này chưa kiểm tra được. Cài phiên bản mới rồi kiểm tra lại.',
  },
  'cardSeal.altered': {
    phone: 'E-IN-33',
    text: () =>
      'Mã trên phiếu: nội dung không khớp với chữ ký trong mã, mã đã bị sửa hoặc quét sai. Quét lại; nếu vẫn vậy thì không công nhận phiếu.',
  },
  'cardSeal.no-key': {
    phone: 'E-IN-34',
    text: () => 'Mã trên phiếu: sổ chưa lập khóa để ký mã. Mở lại bản in để chương trình lập khóa.',
  },
  'cardSeal.not-here': {
    phone: 'E-IN-35',
    text: () => 'Phiếu: không do sổ này lập nên không ghi thay phiếu ở đây được. Báo đơn vị đã lập phiếu.',
  },
  'cardSeal.replaced-already': {
    phone: 'E-IN-36',
    text: () => 'Phiếu: đã được ghi là hết giá trị từ trước. Kiểm tra mã của phiếu mới.',
  },
  'cardSeal.other-fingerprint': {
    phone: 'E-IN-37',
    text: () =>
      'Mã nhận dạng sổ: số đơn vị kia đọc không trùng với mã trên phiếu. Đọc lại từng nhóm; nếu vẫn khác thì phiếu không do đơn vị ấy lập.',
  },
  'cardSeal.known-already': {
    phone: 'E-IN-38',
    text: (p) =>
      `Sổ đã biết: mã nhận dạng này đã được ghi với tên "${p.name}". Bỏ tên cũ trước khi ghi tên khác.`,
  },
});
