/**
 * Words onto the genuine introduction papers (giấy giới thiệu sinh hoạt đảng), one box at a time: HD 38-HD/BTCTW mục 4.
 * The sheets are issued centrally and none was measured: each place is a start, to be moved on the office's own blank.
 */
import type { PaperKind } from '../../entities/transfer.ts';
import { transferPapers } from '../../rules/regulations/transfer.ts';
import { type DocumentTemplate, documentTemplateSchema, templateFormat } from '../template.ts';

const page = { width: 210, height: 297 };
const look = { size: 12, align: 'left' };

interface Place {
  readonly id: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const field = (place: Place, box: number) => ({ ...place, box, height: 7, smallest: 8, look });

/** Facts of the person: written together with the first box. */
const head: readonly Place[] = [
  { id: 'so-the', text: '[số thẻ]', left: 150, top: 18, width: 45 },
  { id: 'so-ly-lich', text: '[số lý lịch]', left: 150, top: 26, width: 45 },
  { id: 'so-so', text: '[số sổ đảng viên]', left: 150, top: 34, width: 45 },
  { id: 'so-giay', text: '[số giấy giới thiệu]', left: 150, top: 42, width: 45 },
  { id: 'ho-ten', text: '[HỌ TÊN]', left: 40, top: 54, width: 100 },
  { id: 'ngay-sinh', text: '[ngày sinh: số]', left: 155, top: 54, width: 40 },
  { id: 'vao-dang', text: '[ngày vào Đảng: số]', left: 40, top: 62, width: 50 },
  { id: 'chinh-thuc', text: '[ngày chính thức: số]', left: 130, top: 62, width: 50 },
];

/** The first box asks where the dues stand and what goes along; every box has its day and who signs. */
function boxFields(box: number, n: number, rows: number) {
  const top = 80 + Math.floor(n / 2) * (205 / rows);
  const left = n % 2 === 0 ? 15 : 112;
  const at = (id: string, text: string, right: number, down: number, width: number): Place => ({
    ...{ id: `o-${box}-${id}`, text, left: left + right, top: top + down, width },
  });
  return [
    at('kinh-gui', '[nơi đến]', 22, 0, 60),
    ...(box === 1
      ? [at('dang-phi', '[đảng phí đến]', 45, 7, 30), at('ho-so', '[hồ sơ kèm theo]', 25, 14, 60)]
      : []),
    at('ngay', '[ngày ký: ngày]', 40, 21, 10),
    at('thang', '[ngày ký: tháng]', 55, 21, 10),
    at('nam', '[ngày ký: năm]', 70, 21, 14),
    at('nguoi-ky', '[người ký]', 35, 31, 55),
  ].map((place) => field(place, box));
}

const papers = [
  { kind: 'ten', key: 'phoi-gioi-thieu-10-o', ink: 'nền lá mạ' },
  { kind: 'seven', key: 'phoi-gioi-thieu-7-o', ink: 'nền nõn chuối' },
  { kind: 'eight', key: 'phoi-gioi-thieu-8-o', ink: 'nền vàng chanh' },
  { kind: 'two', key: 'phoi-gioi-thieu-2-o', ink: 'nền hồng đào' },
] as const satisfies readonly { kind: PaperKind; key: string; ink: string }[];

export const transferOverlays: readonly DocumentTemplate[] = papers.map(({ kind, key, ink }) => {
  const { label, boxes } = transferPapers[kind];
  const rows = Math.max(5, Math.ceil(boxes.length / 2));
  return documentTemplateSchema.parse({
    ...{ format: templateFormat, key, name: `In lên phôi: ${label}`, group: 'transfer', subject: 'transfer' },
    ...{ each: true, asks: [], watermark: 'none' },
    basis:
      'Các ô theo HD 38-HD/BTCTW; vị trí chữ chưa đo trên phôi thật, phải chỉnh lại theo phôi của đơn vị trước khi in',
    body: {
      layout: 'placed',
      page,
      blank: { name: `${label}, ${ink}`, central: true, serialled: true },
      fields: [
        ...head.map((place) => field(place, 1)),
        ...boxes.flatMap(({ box }, n) => boxFields(box, n, rows)),
      ],
    },
  });
});
