/** Minutes of the count: what was written down of the meeting and the votes; dots for the pen where it was not. */
import { numberOf, ratingPaper } from '../../../shared/i18n/vi/rating-paper.ts';
import type { YearRow } from '../../../shared/ipc/year.ts';
import type { YearPaper, YearPaperUnit, YearPaperWords } from '../../../shared/ipc/year-paper.ts';
import { isProposedForBest } from '../../../shared/rules/year-papers/who.ts';
import { formatCount } from '../../../shared/text/numbers.ts';
import type { PartyBlock } from '../party-document.tsx';
import { article, headingBlock, paragraph, signatureBlock, titleBlock } from '../party-parts.tsx';
import { headRow, nobodyRow, orderWidth } from './year-table-block.tsx';

const { minutes: text, columns: label, dots } = ratingPaper;
const figure = (n: number | null): string => (n === null ? dots : formatCount(n));
const who = (name: string): string => (name === '' ? text.who : name);

function countTable(
  key: string,
  labels: readonly string[],
  rows: readonly YearRow[],
  votesOf: (row: YearRow) => readonly (number | null)[],
): PartyBlock {
  const width = 116 / labels.length;
  return {
    kind: 'table',
    key,
    columns: [orderWidth, 56, ...labels.map(() => width)],
    head: headRow([label.name, ...labels]),
    rows:
      rows.length === 0
        ? [nobodyRow(labels.length + 1)]
        : rows.map((row, i) => ({
            key: `${row.memberId}`,
            node: (
              <tr data-piece>
                <td className="centre">{i + 1}</td>
                <td>{row.name}</td>
                {votesOf(row).map((votes, v) => (
                  <td key={labels[v]} className="centre">
                    {figure(votes)}
                  </td>
                ))}
              </tr>
            ),
          })),
  };
}

export function countBlocks(
  { levelNames, request }: YearPaper,
  { rows, meeting, orgName, upperName, isBranch }: YearPaperUnit,
  words: YearPaperWords,
): readonly PartyBlock[] {
  const back = meeting?.ballotsBack ?? null;
  const valid = meeting?.ballotsValid ?? null;
  // The one figure that follows from two others; where one of them is missing it is the pen's, too.
  const invalid = back === null || valid === null || valid > back ? null : back - valid;
  const met = meeting?.metOn ?? '';
  return [
    headingBlock({
      ...{ orgName, upperName, number: numberOf(words.number, 'BB', isBranch), place: words.place },
      signedOn: met === '' ? words.signedOn : met,
    }),
    titleBlock(ratingPaper.titles.count, ratingPaper.subjects.count(request.year)),
    paragraph('meeting', text.meeting(met === '' ? text.blankDay : text.day(met), orgName)),
    paragraph(
      'called',
      `${text.called(figure(meeting?.called ?? null))} ${text.present(figure(meeting?.present ?? null))}`,
    ),
    paragraph('chair', text.chair(who(meeting?.chair ?? ''))),
    paragraph('secretary', text.secretary(who(meeting?.secretary ?? ''))),
    paragraph('tellers', text.tellers(who(meeting?.tellers ?? ''))),
    paragraph('issued', `${text.issued(figure(meeting?.ballotsIssued ?? null))} ${text.back(figure(back))}`),
    paragraph('valid', text.valid(figure(valid), figure(invalid))),
    {
      kind: 'text',
      key: 'best',
      keepWithNext: true,
      node: article.heading(text.bestTable(levelNames.excellent)),
    },
    countTable(
      'bestTable',
      [label.agree, label.disagree],
      rows.filter(isProposedForBest),
      ({ process: { votes } }) => [votes.bestFor, votes.bestAgainst],
    ),
    { kind: 'text', key: 'levels', keepWithNext: true, node: article.heading(text.levelTable) },
    countTable(
      'levelTable',
      [levelNames.good, levelNames.fair, levelNames.poor, label.invalid],
      rows,
      ({ process: { votes } }) => [votes.good, votes.fair, votes.poor, votes.invalid],
    ),
    { kind: 'text', key: 'end', keepWithNext: true, node: <p className="party-after">{text.end}</p> },
    signatureBlock([
      { lines: [text.tellerSigns], name: '' },
      { lines: [text.secretarySigns], name: meeting?.secretary ?? '' },
      { lines: [text.chairSigns], name: meeting?.chair ?? '' },
    ]),
  ];
}
