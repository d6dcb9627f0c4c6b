/**
 * Whether a template of the office's own would be a look-alike of a paper that is issued centrally. What is laid over a
 * genuine sheet draws nothing and may name it; a list or a decision *about* cards and badges is the office's own paper.
 */
import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { checkOfficePaper } from '../rules/central-papers.ts';
import { foldText } from '../text/names.ts';
import type { DocumentTemplate } from './template.ts';

/**
 * Kinds of documents that branches and committees issue themselves (Quy định 399-QĐ/TW) and papers of the work around
 * them. A decision is not among them: those on single cards and badges are pattern papers (HD 38-HD/BTCTW).
 */
const ownKinds =
  /^(nghi quyet|ket luan|quy che|thong bao|bao cao|ke hoach|chuong trinh|to trinh|cong van|bien ban|de an|danh sach|to khai|phieu|ban |giay moi|giay xac nhan|so |bang |bieu |trich ngang|tong hop|don )/;

/** A line that stands over a paper as its name: in capitals throughout, and short. */
const isHeadline = (line: string): boolean =>
  line.length <= 80 && /\p{Lu}/u.test(line) && line === line.toLocaleUpperCase('vi');

export function checkTemplatePaper(template: DocumentTemplate): Result<null> {
  for (const [title, subject] of titlesOf(template)) {
    if (ownKinds.test(`${foldText(title)} `)) continue;
    const allowed = checkOfficePaper(title, subject);
    if (!allowed.ok) return allowed;
  }
  return ok(null);
}

function titlesOf({ name, body }: DocumentTemplate): readonly (readonly [title: string, subject: string])[] {
  // Onto a sheet that is not issued centrally, or none: such a paper may be printed on plain paper, too.
  if (body.layout === 'placed')
    return body.blank?.central
      ? []
      : [[nameAsTitle(name), ''], ...body.fields.flatMap(({ text, look }) => headlines(text, look.upper))];
  return [
    [nameAsTitle(name), ''],
    ...body.blocks.flatMap((block) => {
      if (block.kind === 'title') return [[block.title, block.subject] as const];
      return block.kind === 'text' ? headlines(block.text, block.look.upper) : [];
    }),
  ];
}

const headlines = (text: string, upper: boolean) =>
  text
    .split('\n')
    .filter((line) => !/\[/.test(line) && (upper ? line.length <= 80 : isHeadline(line)))
    .map((line) => [line, ''] as const);

/** The name is for the office only: it is a title only where it begins with the paper's own name. */
const nameAsTitle = (name: string): string =>
  /^(the dang vien|giay gioi thieu sinh hoat|giay chung nhan)/.test(foldText(name)) ? name : '';
