/** Lays out papers by template: each on pages of its own, in the layout of Party documents or field by field. */
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { peopleWithBlanks } from '../../../shared/documents/blank-facts.ts';
import { printText } from '../../../shared/i18n/vi/print.ts';
import type { DocumentData, DocumentJob, Paper } from '../../../shared/ipc/document.ts';
import type { PrintedPaper } from '../../../shared/ipc/print.ts';
import { partyDocumentLayoutOf } from '../../../shared/rules/regulations/party-document.ts';
import { call, callOrThrow } from '../../api.ts';
import type { MadePages } from '../made-pages.ts';
import { PartyDocument } from '../party-document.tsx';
import { applyPartyLayout } from '../party-layout.ts';
import { partyDocuments } from './party-blocks.tsx';
import { makePlaced } from './placed-document.tsx';

/** Letters of every subset that the papers use: a document that is measured must have its fonts. */
const letters = 'aĐạ';
const faces = ['14pt Tinos', 'bold 14pt Tinos', 'italic 14pt Tinos', 'italic bold 14pt Tinos'];

export async function makeDocument(job: DocumentJob, root: HTMLElement, token: string): Promise<MadePages> {
  const tell = (item: string) => call('print.progress', { token, done: 0, total: 0, item });
  await tell(printText.reading);
  const { source, subjects, orgId, words, answers, overlay } = job;
  const data = await callOrThrow('document.data', { source, subjects, orgId, words, answers, overlay });
  await tell(printText.layingOut(data.papers.length));
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  if (data.template.body.layout === 'placed') return makePlaced(data.template.body, data, job, root);
  applyPartyLayout(partyDocumentLayoutOf(words.signedOn), document.documentElement);
  /** of each paper, with what is attached to it */
  const pages = data.papers.map(() => 0);
  flushSync(() =>
    createRoot(root).render(
      data.papers.map((paper, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <Fragment key={n}>
          <PaperPages
            job={job}
            data={data}
            paper={paper}
            onPages={(count) => (pages[n] = (pages[n] ?? 0) + count)}
          />
        </Fragment>
      )),
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return {
    blank: peopleWithBlanks(data.template, data.papers),
    papers: data.papers.map((paper, n) => printed(paper, pages[n] || 1)),
  };
}

const printed = ({ name, subjectId, people }: Paper, pages: number): PrintedPaper => ({
  ...{ name, subjectId, pages, box: 0 },
  memberIds: people.map(({ memberId }) => memberId),
});

interface Props {
  readonly job: DocumentJob;
  readonly data: DocumentData;
  readonly paper: Paper;
  readonly onPages: (pages: number) => void;
}

function PaperPages({ job, data, paper, onPages }: Props) {
  const { body } = data.template;
  if (body.layout === 'placed') return null;
  return partyDocuments(body, data, paper, job.words).map((blocks, n) => (
    <PartyDocument
      // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
      key={n}
      practice={data.practice}
      blocks={blocks}
      landscape={body.orientation === 'landscape'}
      watermark={job.watermark}
      onPages={onPages}
    />
  ));
}
