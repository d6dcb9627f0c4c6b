/** Why the rules propose a level, in sentences. */
import type { RatingBody } from '../../entities/rating-process.ts';
import type { Because, LevelProposal } from '../../rules/propose-level.ts';
import type { RatingLevel } from '../../rules/rating-names.ts';
import { formatDate } from '../../text/dates.ts';
import { formatDecimal } from '../../text/numbers.ts';
import { withCitation } from './cited.ts';
import { anyDisciplineForms } from './discipline.ts';

export const ratingBodyLabels: Readonly<Record<RatingBody, string>> = {
  self: 'Tự xếp loại',
  office: 'Cơ quan, đơn vị',
  committee: 'Chi ủy',
  union: 'Đoàn thể',
  branch: 'Chi bộ',
};

type Names = Readonly<Record<RatingLevel, string>>;

/** "khiển trách"; the register's own code where it is none of the forms. */
export const disciplineWord = (form: string): string =>
  Object.entries(anyDisciplineForms)
    .find(([code]) => code === form)?.[1]
    .toLocaleLowerCase('vi') ?? form;

const named = (names: Names, level: RatingLevel | null): string =>
  level === null ? '' : names[level].toLocaleLowerCase('vi');

const bodyOf = (fact: string): string =>
  Object.entries(ratingBodyLabels).find(([body]) => body === fact)?.[1] ?? fact;

function sentence({ kind, level, fact }: Because, names: Names): string {
  const said = named(names, level);
  switch (kind) {
    case 'exempt':
      return 'Được miễn công tác và sinh hoạt đảng nên không xếp loại.';
    case 'suspended':
      return 'Đang bị đình chỉ sinh hoạt đảng nên không xếp loại.';
    case 'newMember':
      return `Kết nạp ngày ${formatDate(fact)}, chưa đủ thời gian nên chưa xếp loại.`;
    case 'disciplined': {
      const [on = '', form = ''] = fact.split(' ');
      return `Bị kỷ luật (${disciplineWord(form)}) ngày ${formatDate(on)} nên xếp ${said}.`;
    }
    case 'score':
      return `Điểm ${formatDecimal(Number(fact) / 10, 1)} thuộc mức ${said}.`;
    case 'votes':
      return `Kết quả bỏ phiếu ${fact}: ${said}.`;
    case 'votesTied':
      return `Hai mức bằng phiếu nhau (${fact} phiếu) nên chương trình không đề xuất mức nào.`;
    case 'bestRefused':
      return `Phiếu đồng ý mức cao nhất không quá nửa (${fact}).`;
    case 'branch':
      return `Chi bộ đề nghị ${said}.`;
    case 'opinions':
      return `${bodyOf(fact)} đề nghị ${said}.`;
    case 'upper':
      return `Cấp ủy cấp trên đề nghị ${said}.`;
    case 'unitDisciplined':
      return 'Trong năm đơn vị, hoặc lãnh đạo đơn vị, bị kỷ luật: kiểm tra lại trước khi đề nghị mức cao nhất.';
    case 'criteria':
      return `Trước khi đề nghị mức cao nhất cần đối chiếu: ${fact}.`;
    case 'nothing':
      return 'Chưa có điểm, phiếu hoặc ý kiến nào để đề xuất mức.';
  }
}

/** One reason with its source; a source that was not read in the text says so. */
export function becauseText(because: Because, names: Names): string {
  const { citation, verified } = because;
  return withCitation(
    sentence(because, names),
    citation === null ? '' : verified ? citation : `${citation} (cần đối chiếu lại với văn bản)`,
  );
}

export const proposalText = ({ level, unrated }: LevelProposal, names: Names): string =>
  level !== null
    ? `Đề xuất: ${named(names, level)}.`
    : unrated !== null
      ? 'Đề xuất: không xếp loại.'
      : 'Chưa đề xuất được mức nào.';
