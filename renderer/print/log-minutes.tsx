/** Minutes of the log for a month: entries by deed and by person, the code of the last entry, room for signatures. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { logText } from '../../shared/i18n/vi/log.ts';
import type { LogMinutes, LogMinutesJob } from '../../shared/ipc/log.ts';
import { partyDocumentLayoutOf } from '../../shared/rules/regulations/party-document.ts';
import { formatDate } from '../../shared/text/dates.ts';
import { momentText } from '../../shared/text/moment.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { callOrThrow } from '../api.ts';
import type { MadePages } from './made-pages.ts';
import { type PartyBlock, PartyDocument } from './party-document.tsx';
import { applyPartyLayout } from './party-layout.ts';
import { article, headingBlock, paragraph, signatureBlock, titleBlock } from './party-parts.tsx';

const text = logText.minutes;
/** Letters of every subset that the paper uses: a document that is measured must have its fonts. */
const letters = 'aĐạ';
const faces = ['14pt Tinos', 'bold 14pt Tinos', 'italic 14pt Tinos'];

export async function makeLogMinutes(job: LogMinutesJob, root: HTMLElement): Promise<MadePages> {
  const minutes = await callOrThrow('log.minutes', { month: job.month, upTo: job.upTo });
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  applyPartyLayout(partyDocumentLayoutOf(job.paper.signedOn), document.documentElement);
  flushSync(() =>
    createRoot(root).render(<PartyDocument practice={minutes.practice} blocks={blocksOf(minutes, job)} />),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { papers: [] };
}

interface Line {
  readonly name: string;
  readonly entries: number;
}

const countTable = (key: string, first: string, lines: readonly Line[]): PartyBlock => ({
  kind: 'table',
  key,
  columns: [120, 40],
  head: (
    <tr>
      <th>{first}</th>
      <th>{text.column.entries}</th>
    </tr>
  ),
  rows: [...lines, { name: text.total, entries: lines.reduce((sum, line) => sum + line.entries, 0) }].map(
    ({ name, entries }, i) => ({
      key: `${i} ${name}`,
      node: (
        <tr data-piece>
          <td className={i === lines.length ? 'bold' : undefined}>{name}</td>
          <td className="centre">{formatCount(entries)}</td>
        </tr>
      ),
    }),
  ),
});

function blocksOf(minutes: LogMinutes, { paper }: LogMinutesJob): readonly PartyBlock[] {
  const { orgName, upperName, byKind, byPerson, entries, sequence, at, code } = minutes;
  const month = formatDate(minutes.month);
  const keeper = [text.signatures.keeper];
  return [
    headingBlock({ orgName, upperName, place: paper.place, signedOn: paper.signedOn }),
    titleBlock(text.title, text.subject(month)),
    paragraph('opening', text.opening(formatDate(paper.signedOn), month, entries)),
    countTable(
      'kinds',
      text.column.kind,
      byKind.map(({ kind, entries: n }) => ({ name: logText.kinds[kind], entries: n })),
    ),
    paragraph('between', text.byPerson, true),
    countTable('people', text.column.person, byPerson),
    paragraph('head', text.head(sequence, at === '' ? '' : momentText(at)), true),
    { kind: 'text', key: 'code', keepWithNext: true, node: article.centred(code) },
    paragraph('explain', text.explain, true),
    signatureBlock([
      { lines: [text.signatures.witness], name: paper.preparer },
      { lines: keeper, name: paper.signer },
    ]),
  ];
}
