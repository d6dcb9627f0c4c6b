/**
 * The outline of a new report: a heading for each section, and sentences whose numbers are linked. Nothing is said
 * that the register does not hold: a sentence without events says so, a percentage without its base falls away.
 */
import type { Paragraph } from './narrative.ts';

const heading = (text: string): Paragraph => ({ kind: 'heading', text, whenNone: '' });
const sentence = (text: string, whenNone = ''): Paragraph => ({ kind: 'text', text, whenNone });

export const outline: readonly Paragraph[] = [
  heading('I. CÔNG TÁC ĐẢNG VIÊN'),
  sentence(
    'Trong {text/period}, {text/org} cấp thẻ đảng viên cho {cards/moves/new/now} đồng chí[[ (cùng kỳ năm trước: {cards/moves/new/before})]][[; cấp lại {cards/moves/reissue/now} thẻ]][[; đổi {cards/moves/exchange/now} thẻ]].',
    'Cấp thẻ đảng viên: trong {text/period} không phát sinh.',
  ),
];
