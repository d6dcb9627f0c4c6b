/** Words around the printing of information cards: papers, places, backs. */
import type { CardStockKey, OwnStock } from '../../rules/card-stock.ts';

/** On the cards themselves. */
export const cardPaperText = {
  contact: 'Liên hệ:',
  register: 'Mã nhận dạng sổ',
  scan: 'Kiểm tra mã này bằng chương trình Sổ Đảng Viên, mục In ấn, Phiếu thông tin.',
} as const;

export const cardPrintText = {
  views: { print: 'In phiếu', check: 'Kiểm tra mã trên phiếu' },
  viewsLabel: 'Việc với phiếu thông tin',
  stock: 'Giấy in',
  stocks: {
    a4x8: 'A4 trơn, 8 phiếu 95 × 66 mm',
    a4x10: 'A4 trơn, 10 phiếu 95 × 54 mm',
    business: 'A4 bế sẵn, 10 danh thiếp 90 × 55 mm',
    gapped: 'A4 bế sẵn, 10 thẻ 85 × 54 mm',
    badge: 'A4 ngang, 8 phiếu A7 đứng 74 × 105 mm (cài bao đeo)',
    single: 'Máy in thẻ, mỗi lần một thẻ 86 × 54 mm',
    own: 'Khổ tự đặt',
  } satisfies Record<CardStockKey | 'own', string>,
  own: {
    sheetWidth: 'Giấy rộng',
    sheetHeight: 'Giấy cao',
    cardWidth: 'Phiếu rộng',
    cardHeight: 'Phiếu cao',
    columns: 'Số cột',
    rows: 'Số hàng',
    left: 'Lề trái',
    top: 'Lề trên',
    gapX: 'Khe giữa hai cột',
    gapY: 'Khe giữa hai hàng',
  } satisfies Record<keyof OwnStock, string>,
  ownHint: 'Các số đo tính bằng mm, đo trên tờ giấy đang có.',
  limits: (least: string, most: string) => `Từ ${least} đến ${most}.`,
  tooWide: (mm: string) => `Các cột rộng hơn tờ giấy ${mm} mm.`,
  tooHigh: (mm: string) => `Các hàng cao hơn tờ giấy ${mm} mm.`,
  fits: (width: string, height: string) =>
    `Vừa tờ giấy; còn thừa ${width} mm bên phải, ${height} mm bên dưới.`,
  firstPlace: 'Bắt đầu từ ô',
  firstPlaceHint: 'Tờ đã dùng dở: bấm vào ô trống đầu tiên. Các tờ sau in đủ ô.',
  placesLabel: 'Tờ giấy đầu tiên, chọn ô bắt đầu',
  place: (n: number) => `Ô ${n}`,
  cropMarks: 'Có dấu cắt ở mép giấy',
  noMarks: 'Giấy này không cần hoặc không còn chỗ cho dấu cắt.',
  sides: 'Mặt in',
  sidesValues: {
    front: 'Một mặt',
    back: 'Hai mặt, máy in tự lật giấy',
    apart: 'Hai mặt, in hết mặt trước rồi in mặt sau',
  },
  flip: 'Lật giấy theo',
  flips: { long: 'Cạnh dài', short: 'Cạnh ngắn' },
  flipHint: 'Chọn giống như trong hộp thoại của máy in; in thử một tờ và soi lên đèn trước khi in cả tập.',
  apartHint: 'Nửa đầu của bản in là các mặt trước, nửa sau là các mặt sau theo cùng thứ tự.',
  backFields: 'Các mục ở mặt sau',
  contact: 'Địa chỉ liên hệ của chi bộ',
  note: 'Ghi chú của đơn vị',
  code: 'Có mã để kiểm tra phiếu',
  codeHint: 'Mã do sổ này ký; bản nào của chương trình cũng kiểm tra được mà không cần mạng.',
  sheet: (n: number) => `Tờ ${n}`,
} as const;
