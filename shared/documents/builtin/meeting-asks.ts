/** What a resolution of the branch says of its meeting: the same questions and sentences for all of them. */
import { ask, text } from './blocks.ts';

export const meetingAsks = [
  ask.date('ngày họp', 'Ngày họp chi bộ'),
  ask.text('chủ trì', 'Chủ trì'),
  ask.text('thư ký', 'Thư ký'),
  ask.number('tổng số đảng viên', 'Tổng số đảng viên của chi bộ'),
  ask.number('số chính thức', 'Trong đó số đảng viên chính thức'),
  ask.number('số có mặt', 'Số đảng viên có mặt'),
  ask.number('chính thức có mặt', 'Trong đó số đảng viên chính thức có mặt'),
  ask.text('vắng mặt', 'Số vắng mặt, lý do', '0'),
] as const;

export const voteAsks = [
  ask.number('số tán thành', 'Số đảng viên chính thức tán thành'),
  ask.text('tỷ lệ tán thành', 'Tỷ lệ so với tổng số đảng viên chính thức (%)'),
  ask.text('không tán thành', 'Số không tán thành, lý do', '0'),
] as const;

export const present = text(
  'co-mat',
  'Tổng số đảng viên của chi bộ: [tổng số đảng viên] đồng chí, trong đó chính thức: [số chính thức] đồng chí.',
  'Có mặt: [số có mặt] đồng chí, trong đó chính thức: [chính thức có mặt] đồng chí. Vắng mặt: [vắng mặt].',
  'Chủ trì: đồng chí [chủ trì]. Thư ký: đồng chí [thư ký].',
);

export const votes = (deed: string): string =>
  `Số đảng viên chính thức tán thành ${deed}: [số tán thành] đồng chí, đạt [tỷ lệ tán thành] % so với tổng số đảng viên chính thức của chi bộ. Không tán thành: [không tán thành].`;
