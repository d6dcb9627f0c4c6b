import { defineErrors } from './define.ts';

/** Telephone codes E-DNHH-01 … */
export const badgeProposalErrors = defineErrors({
  'badgeProposal.not-found': {
    phone: 'E-DNHH-01',
    text: () => 'Đề nghị tặng Huy hiệu: không còn trong danh sách của đợt. Mở lại danh sách để xem.',
  },
  'badgeProposal.changed-meanwhile': {
    phone: 'E-DNHH-02',
    text: (p) =>
      `Đề nghị của đồng chí ${p.name} vừa được sửa ở cửa sổ khác nên chưa ghi gì. Xem lại danh sách rồi ghi lại.`,
  },
  'badgeProposal.refused': {
    phone: 'E-DNHH-03',
    text: (p) => `Đồng chí ${p.name}: ${p.rule}${p.citation ? ` Căn cứ: ${p.citation}.` : ''}`,
  },
  'badgeProposal.proposed-already': {
    phone: 'E-DNHH-04',
    text: (p) =>
      `Đồng chí ${p.name}: đã có đề nghị Huy hiệu ${p.level} năm ở đợt ${p.round} (${p.state}). Mở đợt ấy để xem; rút đề nghị cũ trước nếu muốn đề nghị ở đợt này.`,
  },
  'badgeProposal.no-organisation': {
    phone: 'E-DNHH-05',
    text: (p) => `Đồng chí ${p.name}: chưa rõ sinh hoạt ở chi bộ nào nên chưa lập đề nghị. Ghi chi bộ trước.`,
  },
  'badgeProposal.far-round': {
    phone: 'E-DNHH-06',
    text: (p) => `Ô Ngày của đợt: ${p.day} quá xa trong tương lai. Kiểm tra lại năm.`,
  },
  'badgeProposal.decided': {
    phone: 'E-DNHH-07',
    text: (p) =>
      `Đồng chí ${p.name}: đề nghị này đã xong (${p.state}) nên không ghi tiếp được. Hoàn tác bước cuối nếu ghi nhầm.`,
  },
  'badgeProposal.no-names': {
    phone: 'E-DNHH-08',
    text: () =>
      'Ô Danh sách: dòng đầu không có cột "Họ và tên". Chép cả dòng tiêu đề cột trong Excel rồi dán lại.',
  },
  'badgeProposal.wrong-number': {
    phone: 'E-DNHH-12',
    text: (p) => `${p.rule} Căn cứ: ${p.citation}.`,
  },
  'badgeProposal.number-held': {
    phone: 'E-DNHH-09',
    text: (p) =>
      `Ô Số Huy hiệu: ${p.number} đã ghi cho đồng chí ${p.holder} (Huy hiệu ${p.level} năm). Kiểm tra lại số; nếu bên kia ghi nhầm thì rút sự kiện ấy rồi ghi lại. Căn cứ: ${p.citation}.`,
  },
  'badgeProposal.signed-later': {
    phone: 'E-DNHH-11',
    text: (p) => `Ô Ngày ký quyết định: ${p.day} chưa đến. Kiểm tra lại ngày ghi trên quyết định.`,
  },
  'badgeProposal.award-refused': {
    phone: 'E-DNHH-10',
    text: (p) => `Chưa ghi cho ai: đồng chí ${p.name}: ${p.why} Bỏ chọn đồng chí này rồi ghi lại.`,
  },
});
