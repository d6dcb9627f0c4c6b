/**
 * Papers that an office may not print for itself. Party cards are printed only by the Central Organisation
 * Commission and kept as secret matter (HD 38-HD/BTCTW 2.1); badge certificates come out of the central system and
 * introduction papers are pre-printed and numbered centrally (HD 38-HD/BTCTW). Faking them is forbidden.
 */
import { fail, ok, type Result } from '../result.ts';
import { foldText } from '../text/names.ts';

const centralPapers = [
  { words: 'the dang vien', paper: 'thẻ đảng viên', citation: 'HD 38-HD/BTCTW, mục 2.1' },
  { words: 'huy hieu', paper: 'giấy chứng nhận Huy hiệu Đảng', citation: 'HD 38-HD/BTCTW' },
  { words: 'giay gioi thieu sinh hoat', paper: 'giấy giới thiệu sinh hoạt đảng', citation: 'HD 38-HD/BTCTW' },
] as const;

/** Refuses a paper whose own name is that of a paper issued centrally; the body text may speak of them. */
export function checkOfficePaper(title: string, subject: string): Result<null> {
  const name = foldText(`${title} ${subject}`);
  const hit = centralPapers.find(({ words }) => name.includes(words));
  return hit ? fail('print.central-paper', { paper: hit.paper, citation: hit.citation }) : ok(null);
}
