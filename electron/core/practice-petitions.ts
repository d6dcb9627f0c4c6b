/** A few invented letters in the practice register: on the desk, late, settled, repeated, of the year before. */
import type { WriteDb } from '../../db/connection.ts';
import { insertPetition } from '../../db/repo/petition.ts';
import type { PetitionFields } from '../../shared/entities/petition.ts';
import { petitionTerm } from '../../shared/rules/petition.ts';
import { addMonths } from '../../shared/text/dates.ts';

const blank: Omit<PetitionFields, 'receivedOn' | 'numberInBook' | 'kind'> = {
  source: 'post',
  senderKind: 'named',
  sender: 'Ông Trần Văn Mẫu, khu phố 1',
  topic: 'đất đai',
  content: '',
  aboutOrgId: null,
  aboutMemberId: null,
  aboutText: '',
  level: 'local',
  authority: 'Ủy ban kiểm tra Đảng ủy',
  dueOn: '',
  status: 'underWay',
  passedOn: '',
  result: '',
  settledOn: '',
  resolution: '',
  repeatOf: null,
  note: '',
};

/** The oldest first; months before today. */
const letters = (
  branches: readonly number[],
): readonly (Partial<PetitionFields> & { readonly ago: number })[] => [
  { ago: 16, kind: 'denunciation', status: 'settled', result: 'wrong', resolution: '12-TB/UBKT' },
  { ago: 14, kind: 'feedback', status: 'settled', topic: 'môi trường', resolution: '15-CV/ĐU' },
  {
    ago: 13,
    kind: 'proposal',
    status: 'passedOn',
    authority: 'Ủy ban nhân dân phường',
    topic: 'chế độ chính sách',
  },
  {
    ago: 5,
    kind: 'denunciation',
    aboutOrgId: branches[0] ?? null,
    topic: 'nhân sự',
    content: 'Việc bình xét cuối năm của chi bộ.',
  },
  { ago: 3, kind: 'denunciation', status: 'filed', senderKind: 'anonymous', sender: '', topic: 'nhân sự' },
  {
    ago: 1,
    kind: 'disciplineComplaint',
    source: 'inPerson',
    sender: 'Bà Lê Thị Mẫu, khu phố 2',
    topic: 'kỷ luật',
    content: 'Không đồng ý với hình thức kỷ luật khiển trách.',
  },
  {
    ago: 0,
    kind: 'proposal',
    status: 'received',
    sender: 'Ông Vũ Văn Mẫu, khu phố 3',
    topic: 'chế độ chính sách',
  },
];

export function insertPracticePetitions(db: WriteDb, branches: readonly number[], today: string): void {
  const numbers = new Map<string, number>();
  for (const { ago, kind = 'feedback', ...part } of letters(branches)) {
    const receivedOn = addMonths(today, -ago);
    const year = receivedOn.slice(0, 4);
    const numberInBook = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, numberInBook);
    const done = addMonths(receivedOn, 1);
    insertPetition(db, {
      ...blank,
      receivedOn,
      numberInBook,
      kind,
      dueOn: petitionTerm({ kind, level: 'local', receivedOn }).dueOn,
      ...part,
      settledOn: part.status === 'settled' ? done : '',
      passedOn: part.status === 'passedOn' ? done : '',
    });
  }
}
