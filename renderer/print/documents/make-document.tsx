/** Lays out papers by template: each on pages of its own, in the layout of Party documents or field by field. */
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { printText } from '../../../shared/i18n/vi/print.ts';
import type { DocumentData, DocumentJob, Paper } from '../../../shared/ipc/document.ts';
import { partyDocumentLayoutOf } from '../../../shared/rules/regulations/party-document.ts';
import { call, callOrThrow } from '../../api.ts';
import type { MadePages } from '../made-pages.ts';
import { PartyDocument } from '../party-document.tsx';
import { applyPartyLayout } from '../party-layout.ts';
import { partyBlocks } from './party-blocks.tsx';

/** Letters of every subset that the papers use: a document that is measured must have its fonts. */
const letters = 'aĐạ';
const faces = ['14pt Tinos', 'bold 14pt Tinos', 'italic 14pt Tinos', 'italic bold 14pt Tinos'];

export async function makeDocument(job: DocumentJob, root: HTMLElement, token: string): Promise<MadePages> {
  const tell = (item: string) => call('print.progress', { token, done: 0, total: 0, item });
  await tell(printText.reading);
  const { source, subjects, orgId, words, answers } = job;
  const data = await callOrThrow('document.data', { source, subjects, orgId, words, answers });
  await tell(printText.layingOut(data.papers.length));
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  applyPartyLayout(partyDocumentLayoutOf(words.signedOn), document.documentElement);
  flushSync(() =>
    createRoot(root).render(
      data.papers.map((paper, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <Fragment key={n}>
          <PaperPages job={job} data={data} paper={paper} />
        </Fragment>
      )),
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { papers: data.papers.map((paper) => printed(paper)) };
}

const printed = (paper: Paper) => ({
  name: paper.name,
  subjectId: paper.subjectId,
  memberIds: paper.people.map(({ memberId }) => memberId),
  pages: 1,
});

interface Props {
  readonly job: DocumentJob;
  readonly data: DocumentData;
  readonly paper: Paper;
}

function PaperPages({ job, data, paper }: Props) {
  const { body } = data.template;
  if (body.layout === 'placed') return null;
  return (
    <PartyDocument
      practice={data.practice}
      blocks={partyBlocks(body, data, paper, job.words)}
      landscape={body.orientation === 'landscape'}
    />
  );
}
