/** Petitions by kind, topic, state and result. */
import type { ReadDb } from '../../../db/connection.ts';
import { bookScope } from '../../../db/reports/books/book-scope.ts';
import { petitionsAbout } from '../../../db/reports/petition-report.ts';
import {
  type Petition,
  petitionKinds,
  petitionResults,
  petitionStatuses,
  senderKinds,
} from '../../../shared/entities/petition.ts';
import { petitionsReportText as text } from '../../../shared/i18n/vi/report-petitions.ts';
import type { PeriodQuestion } from '../../../shared/ipc/period.ts';
import type { FigureRow, ReportBlock } from '../../../shared/ipc/report.ts';
import { ok } from '../../../shared/result.ts';
import { compared, yearBefore } from '../../../shared/rules/compare-periods.ts';
import { freeWordsKey } from '../../../shared/rules/report/free-words-key.ts';
import { petitionRows } from '../petition-handlers.ts';
import { comparedLine, countedRows, noRows, type RowLine } from './counted-rows.ts';
import type { SectionMaker } from './section-maker.ts';

type Line = RowLine<Petition>;
type BlockKey = keyof typeof text.blocks;
const blockKeys = Object.keys(text.blocks) as BlockKey[];

const linesOf = (
  field: 'kind' | 'status' | 'result',
  labels: Readonly<Record<string, string>>,
): readonly Line[] =>
  Object.entries(labels).map(([key, label]) => ({
    key,
    label,
    unit: 'petition',
    fits: (petition) => petition[field] === key,
  }));

const byName = new Intl.Collator('vi', { numeric: true });

/** Topics are free words: those that occur, by name, the letters without one last. */
function topicLines(petitions: readonly Petition[]): readonly Line[] {
  const named = new Set(petitions.map(({ topic }) => topic).filter((topic) => topic !== ''));
  return [...[...named].toSorted(byName.compare), ''].map((topic) => ({
    key: `topic.${freeWordsKey(topic)}`,
    label: topic === '' ? text.noTopic : topic,
    unit: 'petition',
    fits: (petition) => petition.topic === topic,
  }));
}

const lines = (block: BlockKey, petitions: readonly Petition[]): readonly Line[] => {
  switch (block) {
    case 'received':
      return [
        { key: 'total', label: text.total, unit: 'petition' },
        {
          key: 'repeated',
          label: text.repeated,
          unit: 'petition',
          indent: 1,
          fits: ({ repeatOf }) => repeatOf !== null,
        },
      ];
    case 'kinds':
      return linesOf('kind', petitionKinds);
    case 'topics':
      return topicLines(petitions);
    case 'statuses':
      return linesOf('status', petitionStatuses);
    case 'results':
      return [
        ...linesOf('result', petitionResults),
        { key: 'none', label: text.noResult, unit: 'petition', fits: ({ result }) => result === '' },
      ];
  }
};

const petitionsOf = (db: ReadDb, { orgId, from, to }: PeriodQuestion): Petition[] =>
  petitionsAbout(db, bookScope(db, { orgId, from, asOf: to }));

export const petitionsSection: SectionMaker = {
  title: text.title,
  restricted: true,
  blocks: ({ db }, question) => {
    const now = petitionsOf(db, question);
    const before = petitionsOf(db, { ...question, ...yearBefore(question) });
    const whole =
      bookScope(db, { orgId: question.orgId, from: question.from, asOf: question.to }).orgIds === null;
    return ok(
      blockKeys.map(
        (key): ReportBlock => ({
          key,
          title: text.blocks[key],
          kind: 'compared',
          columns: [],
          lines: lines(key, [...now, ...before]).map((line) => comparedLine(line, now, before)),
          notes:
            key === 'received'
              ? [
                  text.change(compared(now.length, before.length)),
                  text.counted,
                  ...(whole ? [] : [text.ofPart]),
                ]
              : [],
          ...(key === 'kinds' ? { picture: 'bars' as const } : {}),
        }),
      ),
    );
  },
  behind: ({ db, today }, question, figure, { offset, limit }) => {
    const block = blockKeys.find((key) => key === figure.block);
    const petitions = petitionsOf(db, question);
    const line = block && lines(block, petitions).find(({ key }) => key === figure.line);
    if (!line) return ok(noRows);
    const counted = countedRows(line, petitions);
    const shown = counted.slice(offset, offset + limit).map(({ row }) => row);
    const rows = petitionRows(db, shown, today).map(
      ({ petition, about }): FigureRow => ({
        key: String(petition.id),
        memberId: petition.aboutMemberId,
        orgId: petition.aboutOrgId,
        name: petition.sender || senderKinds[petition.senderKind],
        bornOn: '',
        orgName: about,
        on: petition.receivedOn,
        what: text.book(petition.numberInBook, petitionKinds[petition.kind], petition.topic),
        paper: [petitionStatuses[petition.status], petition.resolution].filter(Boolean).join('; '),
        amount: 1,
      }),
    );
    return ok({ found: counted.length, rows });
  },
};
